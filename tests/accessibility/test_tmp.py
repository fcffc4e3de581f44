import time
def test_a(screens, layout):
    print(layout, len(screens), sum(len(list(n.walk())) for n in screens.values()))
