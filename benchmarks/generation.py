"""Generation: wall time, peak memory and output of specloom and its peers on one document."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Produced, Run, bar, command, produced, table

Command = list[str | Path]

PEERS = ("openapi-python-client==0.29.1",)


def report(document: Path, work: Path) -> str:
    """Runs every generator on ``document`` in the folder ``work`` and returns the table and the bars."""
    ours: Command = [_script("specloom"), "generate", "--spec", document, "--out", work / "specloom"]
    ours += ["--package", "bench_client", "--only", "models,client"]
    peer: Command = [_peer_environment(work) / "openapi-python-client", "generate", "--path", document]
    peer += ["--output-path", work / "peer", "--overwrite"]
    models: Command = [_script("datamodel-codegen"), "--input", document, "--input-file-type", "openapi"]
    models += ["--output-model-type", "pydantic_v2.BaseModel", "--output", work / "models.py"]
    full = _measured("specloom", ours, work / "specloom", fresh=True)
    unchanged = _measured("specloom, unchanged", ours, work / "specloom", fresh=False)
    client = _measured("openapi-python-client", peer, work / "peer", fresh=True)
    rows = [
        full,
        unchanged,
        client,
        _measured("datamodel-code-generator", models, work / "models.py", fresh=True),
    ]
    return "\n".join(
        (
            table(
                ("generator", "seconds", "peak MiB", "files", "lines", "exit"), [row.cells() for row in rows]
            ),
            f"specloom / openapi-python-client: {bar(full.run.seconds / client.run.seconds, 1.0)}",
            f"unchanged / full regeneration:    {bar(unchanged.run.seconds / full.run.seconds, 0.2)}",
        )
    )


@dataclass(frozen=True)
class _Row:
    name: str
    run: Run
    output: Produced

    def cells(self) -> tuple[str, ...]:
        run, output = self.run, self.output
        figures = (output.files, output.lines, run.exit_code)
        return (self.name, f"{run.seconds:.2f}", f"{run.peak_mib:.0f}", *map(str, figures))


def _measured(name: str, command_line: Command, output: Path, *, fresh: bool) -> _Row:
    """A generator's cost and output; ``fresh`` removes the output before each run."""
    run = command(list(map(str, command_line)), before=(lambda: _remove(output)) if fresh else None)
    return _Row(name, run, produced(output))


def _remove(output: Path) -> None:
    if output.is_dir():
        shutil.rmtree(output)
    else:
        output.unlink(missing_ok=True)


def _script(name: str) -> Path:
    return Path(sysconfig.get_path("scripts")) / name


def _peer_environment(work: Path) -> Path:
    """Peers have an environment of their own, for their pins differ; returns its folder of programs."""
    folder = work / "peers"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *PEERS], check=True, stderr=subprocess.DEVNULL)
    return folder / "bin"
