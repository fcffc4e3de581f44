"""What is noticed of items that Qt made for its layouts."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tests.ui.layout_items import items_qt_made


def test_a_row_that_is_filled_before_it_has_its_place_is_noticed(qapp: QApplication) -> None:
    owner = QWidget()
    column, early, late = QVBoxLayout(owner), QHBoxLayout(), QHBoxLayout()
    column.addLayout(early)
    early.addWidget(QLabel("later filled"))
    assert items_qt_made() == []
    late.addWidget(QLabel("first filled"))
    column.addLayout(late)
    assert items_qt_made() == ["a QLabel “”"]
