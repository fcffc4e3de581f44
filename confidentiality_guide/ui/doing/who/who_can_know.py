"""Who can know what: pick who, or pick what; see the answer, the reason, and what changes it."""

from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting


def who_can_know_screen(setting: Setting, party: PartyId, information: str) -> Screen:
    """The answer for a party and a kind of information; without a party, every party's for a kind."""
    asked = Asked.read(party, information)
    if setting.theme.metrics.kiosk:
        from confidentiality_guide.ui.doing.who.kiosk_who import KioskWho

        return KioskWho(setting, asked)
    from confidentiality_guide.ui.doing.who.desk_who import DeskWho

    return DeskWho(setting, asked)
