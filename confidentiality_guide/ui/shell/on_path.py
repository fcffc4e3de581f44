"""Whether a guided path leads on from a screen, so that the screen itself does not."""

from confidentiality_guide.ui.shell.setting import Setting


def path_leads_on(setting: Setting) -> bool:
    """Whether the visit is at the stop of a path: the strip under the screen has the way on."""
    visit = setting.visit
    if not (visit.did_something and visit.doing.path):
        return False
    from confidentiality_guide.ui.doing.paths.following import is_at_stop  # of no use to a start

    return is_at_stop(visit, setting.shelf)
