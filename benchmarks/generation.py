"""Generation: wall time, peak memory and output of specloom and its peers on one document."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from benchmarks.measure import Produced, Run, bar, command, produced, table

PEERS = ("openapi-python-client==0.29.1",)


def report(document: Path, work: Path) -> str:
    """Runs every generator on ``document`` in the folder ``work`` and returns the table and the bars."""
    specloom = [str(_script("specloom")), "generate", "--spec", str(document), "--package", "bench_client"]
    specloom += ["--only", "models,client", "--out", str(work / "specloom")]
    peers = _peer_environment(work)
    outputs = {name: work / name for name in ("openapi-python-client",)} | {
        "datamodel-code-generator": work / "models.py"
    }
    runs: dict[str, tuple[Run, Produced]] = {}
    full = command(specloom, before=lambda: shutil.rmtree(work / "specloom", ignore_errors=True))
    runs["specloom"] = full, produced(work / "specloom")
    unchanged = command(specloom)
    client = command(
        [str(peers / "openapi-python-client"), "generate", "--path", str(document), "--overwrite",
         "--output-path", str(outputs["openapi-python-client"])],
        before=lambda: shutil.rmtree(outputs["openapi-python-client"], ignore_errors=True),
    )  # fmt: skip
    runs["openapi-python-client"] = client, produced(outputs["openapi-python-client"])
    models = command(
        [str(_script("datamodel-codegen")), "--input", str(document), "--input-file-type", "openapi",
         "--output-model-type", "pydantic_v2.BaseModel", "--output", str(outputs["datamodel-code-generator"])],
    )  # fmt: skip
    runs["datamodel-code-generator"] = models, produced(outputs["datamodel-code-generator"])
    rows = [_row(name, *run) for name, run in runs.items()]
    rows.insert(1, _row("specloom, unchanged", unchanged, runs["specloom"][1]))
    return "\n".join(
        (
            table(("generator", "seconds", "peak MiB", "files", "lines", "exit"), rows),
            f"specloom / openapi-python-client: {bar(full.seconds / client.seconds, 1.0)}",
            f"unchanged / full regeneration:    {bar(unchanged.seconds / full.seconds, 0.2)}",
        )
    )


def _row(name: str, run: Run, output: Produced) -> tuple[str, ...]:
    return (
        name, f"{run.seconds:.2f}", f"{run.peak_mib:.0f}", str(output.files), str(output.lines), str(run.exit_code)
    )  # fmt: skip


def _script(name: str) -> Path:
    return Path(sysconfig.get_path("scripts")) / name


def _peer_environment(work: Path) -> Path:
    """Peers have an environment of their own, since their pins differ from ours; returns its scripts folder."""
    folder = work / "peers"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *PEERS], check=True, stderr=subprocess.DEVNULL)
    return folder / "bin"
