"""Asks `tiaoli mcp` with the official client of the Model Context Protocol, in every era of it.
Usage: assistant_client.py PATH/TO/tiaoli"""

import asyncio
import os
import sys
import time

from mcp import Client, MCPError, StdioServerParameters
from mcp_types import PromptReference, ResourceTemplateReference

TIAOLI = os.path.abspath(sys.argv[1])
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORK = "xunshi-gongzuo-tiaoli"
TEMPLATE = "tiaoli://{work}/{edition}/{provision}"
count = 0


def expect(name, condition, detail=""):
    """Ends the run where something is not as it should be."""
    global count
    count += 1
    if not condition:
        sys.exit(f"FAILED: {name}\n{str(detail)[:2000]}")


def client(mode, *arguments, **options):
    """A client of a new server."""
    server = StdioServerParameters(
        command=TIAOLI,
        args=["mcp", "--library", os.path.join(ROOT, "Regulations"), *arguments],
        env={**os.environ, "LC_ALL": "zh_CN.UTF-8"},
        cwd=ROOT,
    )
    return Client(server, mode=mode, **options)


def words(result):
    """The text of a tool's answer."""
    return "\n".join(part.text for part in result.content if part.type == "text")


async def refused(call):
    """The error of a call that must fail."""
    try:
        await call
    except MCPError as error:
        return error
    sys.exit("FAILED: a call that should fail was answered")


async def tools(mode):
    async with client(mode) as server:
        listed = (await server.list_tools()).tools
        names = [tool.name for tool in listed]
        expect("tools", {"show", "search", "check_citations", "draft_decision"} <= set(names), names)
        for tool in listed:
            expect("description", tool.description and tool.input_schema["type"] == "object", tool)
            expect("read-only", tool.annotations.read_only_hint, tool)
            expect("output schema", tool.output_schema["type"] == "object", tool)
        # The client holds each structured answer against the tool's schema.
        shown = await server.call_tool("show", {"address": "第三十四条", "work": "巡视条例"})
        expect("show", not shown.is_error and "集中整改" in words(shown), shown)
        expect("citation", "（2024年2月8日中共中央发布）第三十四条" in words(shown), shown)
        expect("structured", shown.structured_content["provisions"][0]["id"] == "art_34", shown)
        for tool, arguments in [
            ("list_works", {}), ("status", {}), ("toc", {}), ("search", {"query": "整改"}),
            ("history", {"address": "34"}), ("compare", {"old": "current", "new": "current"}),
            ("check_citations", {"text": "《巡视条例》第九十条规定不得迟延。"}),
            ("check_quote", {"quote": "集中整改", "address": "34"}), ("duties", {"address": "34-37"}),
            ("due_date", {"address": "34", "from": "2026-03-02"}),
            ("corpus_search", {"query": "巡视"}),
        ]:
            result = await server.call_tool(tool, arguments)
            expect(tool, not result.is_error and result.structured_content is not None, result)


async def errors(mode):
    async with client(mode) as server:
        missing = await server.call_tool("show", {"address": "第九十九条"})
        expect("missing article", missing.is_error and "第一条至第五十三条" in words(missing), missing)
        unknown = await server.call_tool("show", {"address": "1", "work": "刑法"})
        expect("unknown act", unknown.is_error and "请勿凭记忆" in words(unknown), unknown)
        misspelt = await server.call_tool("search", {"words": "整改"})
        expect("misspelt argument", misspelt.is_error and "query" in words(misspelt), misspelt)
        written = await server.call_tool(
            "apply_decision",
            {"base": "current", "write": True, "edition": "2030-01-01",
             "decision": "关于修改《中国共产党巡视工作条例》的决定\n一、删去第五十三条。"})
        expect("not written", written.is_error and "--allow-write" in words(written), written)
        error = await refused(server.call_tool("nothing", {}))
        expect("unknown tool", error.code == -32602, error)
        error = await refused(server.read_resource("tiaoli://nothing/current/art_1"))
        expect("unknown resource", error.code in (-32002, -32602), error)
        error = await refused(server.get_prompt("nothing"))
        expect("unknown prompt", error.code == -32602, error)


async def resources(mode):
    async with client(mode) as server:
        listed = (await server.list_resources()).resources
        expect("resources", [str(entry.uri) for entry in listed] == [f"tiaoli://{WORK}/2024-02-08"], listed)
        templates = (await server.list_resource_templates()).resource_templates
        expect("templates", TEMPLATE in [entry.uri_template for entry in templates], templates)
        read = await server.read_resource(f"tiaoli://{WORK}/current/art_2")
        expect("read", "第二条" in read.contents[0].text, read)
        completed = await server.complete(
            ResourceTemplateReference(uri=TEMPLATE), {"name": "provision", "value": "第三十四"},
            {"work": WORK})
        expect("completion", completed.completion.values == ["art_34"], completed)


async def prompts(mode):
    async with client(mode) as server:
        listed = (await server.list_prompts()).prompts
        expect("prompts", "check_report" in [prompt.name for prompt in listed], listed)
        got = await server.get_prompt("check_report", {"report": "见《巡视条例》第九十条。"})
        expect("prompt", "第九十条" in got.messages[0].content.text, got)
        completed = await server.complete(
            PromptReference(name="compare_editions"), {"name": "work", "value": "巡视"})
        expect("prompt completion", completed.completion.values == [WORK], completed)


async def cancellation(mode):
    async with client(mode) as server:
        # A long report, so that the call is under way when it is given up.
        report = "《巡视条例》第三十四条规定：“组织开展为期6个月的集中整改”。\n" * 4_000
        call = asyncio.create_task(server.call_tool("check_citations", {"text": report}))
        await asyncio.sleep(0.05)
        call.cancel()
        try:
            await call
            sys.exit("FAILED: a call that was cancelled came back")
        except asyncio.CancelledError:
            pass
        shown = await server.call_tool("show", {"address": "1"})
        expect("after a cancelled call", not shown.is_error, shown)


async def progress(mode):
    steps = []

    async def note(done, total, message):
        steps.append((done, total))

    async with client(mode) as server:
        await server.call_tool("corpus_search", {"query": "巡视"}, progress_callback=note)
        expect("progress", steps and steps == sorted(steps), steps)


async def logging():
    notes = []

    async def note(params):
        notes.append(params)

    async with client("legacy", logging_callback=note) as server:
        await server.set_logging_level("debug")
        await server.call_tool("show", {"address": "1"})
        await server.send_ping()
        expect("logging", notes and notes[0].level == "debug", notes)


async def main():
    start = time.monotonic()
    for mode in ("legacy", "auto"):
        for part in (tools, errors, resources, prompts, cancellation, progress):
            await part(mode)
    await logging()
    async with client("legacy") as server:
        expect("handshake", server.protocol_version == "2025-11-25", server.protocol_version)
    async with client("auto") as server:
        expect("no handshake", server.protocol_version == "2026-07-28", server.protocol_version)
        expect("name", server.server_info.name == "tiaoli", server.server_info)
    print(f"{count} expectations of the official client met in {time.monotonic() - start:.1f} s")


asyncio.run(main())
