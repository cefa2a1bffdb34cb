"""``specloom completion``."""

from __future__ import annotations

import click

from .common import FINE


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the script that lets a shell complete specloom's commands and options.

    \b
    bash:  specloom completion bash > ~/.local/share/bash-completion/completions/specloom
    zsh:   specloom completion zsh > "${fpath[1]}/_specloom"
    fish:  specloom completion fish > ~/.config/fish/completions/specloom.fish
    """
    from click.shell_completion import get_completion_class

    from . import specloom

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(specloom, {}, "specloom", "_SPECLOOM_COMPLETE").source())
    return FINE
