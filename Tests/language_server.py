#!/usr/bin/env python3
"""language_server.py PROGRAM [--latency [COUNT]]: every request of `tiaoli lsp`, asked by pygls, a client of other people.

The client checks each answer against the types of the protocol (lsprotocol). --latency measures COUNT keystrokes
in a made law of 1,260 articles instead, with a client that does not read the answers."""
import asyncio, json, os, pathlib, random, subprocess, sys, time

from lsprotocol import types as t
from pygls.exceptions import JsonRpcException
from pygls.lsp.client import LanguageClient
from measuring import memory

program = os.path.abspath(sys.argv[1])
library = str(pathlib.Path(__file__).resolve().parent.parent / "Regulations")
URI = "file:///drafts/draft.txt"
DRAFT = """某市巡察工作办法
第一章　总则
第一条　为了规范巡察工作，根据《中国共产党巡视工作条例》第四条，制定本办法。
第二条　本办法所称整改期限，是指收到反馈意见之日起三个月。
第二章　整改
第三条　被巡察单位应当在整改期限内完成整改。
有下列情形之一的，可以延长：
（一）𠮷市另有规定的；
（二）依照第二条不能完成的。
第四条　依照第三条第二款延长的，应当说明理由。
第五条　违反第三条、第四十条规定的，责令改正。
第六条　本办法自2025年1月1日起施行。
"""
failures = []


def check(name, condition, shown=""):
    print(("ok    " if condition else "WRONG ") + name + ("" if condition else f": {shown}"))
    if not condition:
        failures.append(name)


class Client(LanguageClient):
    def __init__(self):
        super().__init__("checks", "1")
        self.published, self.applied = [], []

        @self.feature(t.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(parameters):
            self.published.append(parameters)

        @self.feature(t.WORKSPACE_APPLY_EDIT)
        def apply(parameters):
            self.applied.append(parameters)
            return t.ApplyWorkspaceEditResult(applied=True)

    async def server_exit(self, server):
        pass


def capabilities(pull=False, encodings=("utf-16",)):
    return t.ClientCapabilities(
        general=t.GeneralClientCapabilities(position_encodings=list(encodings)),
        workspace=t.WorkspaceClientCapabilities(
            apply_edit=True, workspace_edit=t.WorkspaceEditClientCapabilities(document_changes=True)),
        text_document=t.TextDocumentClientCapabilities(
            hover=t.HoverClientCapabilities(content_format=[t.MarkupKind.Markdown]),
            document_symbol=t.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=True),
            code_action=t.CodeActionClientCapabilities(
                resolve_support=t.ClientCodeActionResolveOptions(properties=["edit"])),
            diagnostic=t.DiagnosticClientCapabilities() if pull else None))


async def start(**options):
    client = Client()
    await client.start_io(program, "lsp", "--stdio", "--library", library)
    told = await client.initialize_async(
        t.InitializeParams(capabilities=capabilities(**options), locale="zh-cn", process_id=os.getpid()))
    client.initialized(t.InitializedParams())
    return client, told


def opened(client, text, uri=URI, language="plaintext"):
    client.text_document_did_open(t.DidOpenTextDocumentParams(
        t.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)))


def at(words, behind=0, text=DRAFT):
    """The position of some words in UTF-16."""
    offset = text.index(words) + behind
    line = text.count("\n", 0, offset)
    start = text.rfind("\n", 0, offset) + 1
    return t.Position(line, len(text[start:offset].encode("utf-16-le")) // 2)


async def fails(request):
    try:
        await request
    except JsonRpcException as error:
        return error
    return None


async def looking_up(client, document):
    place = lambda *words: dict(text_document=document, position=at(*words))
    hover = await client.text_document_hover_async(t.HoverParams(**place("第三条第二款延长", 1)))
    check("hover", "有下列情形之一的" in hover.contents.value, hover)
    hover = await client.text_document_hover_async(t.HoverParams(**place("条例》第四条", 4)))
    check("hover over a work of the library", "2024-02-08" in hover.contents.value, hover)
    check("no hover over words", await client.text_document_hover_async(
        t.HoverParams(**place("责令改正"))) is None)
    found = await client.text_document_definition_async(t.DefinitionParams(**place("第三条第二款延长", 1)))
    check("definition", [place.range.start.line for place in found] == [6], found)
    found = await client.text_document_definition_async(t.DefinitionParams(**place("条例》第四条", 4)))
    check("definition in the library", found[0].uri.endswith("/2024-02-08.txt"), found)
    found = await client.text_document_references_async(
        t.ReferenceParams(context=t.ReferenceContext(include_declaration=True), **place("第三条　", 1)))
    check("references", [place.range.start.line for place in found] == [5, 9, 10], found)
    found = await client.workspace_symbol_async(t.WorkspaceSymbolParams(query="巡视条例34"))
    check("workspace/symbol", len(found) == 1 and found[0].name.startswith("第三十四条"), found)


async def outline(client, document):
    whole = t.Range(t.Position(0, 0), t.Position(12, 0))
    symbols = await client.text_document_document_symbol_async(t.DocumentSymbolParams(document))
    check("documentSymbol", [symbol.name for symbol in symbols] == ["第一章　总则", "第二章　整改"], symbols)
    folds = await client.text_document_folding_range_async(t.FoldingRangeParams(document))
    check("foldingRange", (4, 11) in [(fold.start_line, fold.end_line) for fold in folds], folds)
    hints = await client.text_document_inlay_hint_async(t.InlayHintParams(document, whole))
    check("inlayHint", [hint.label for hint in hints] == ["第一款", "第二款"], hints)
    tokens = await client.text_document_semantic_tokens_full_async(t.SemanticTokensParams(document))
    part = await client.text_document_semantic_tokens_range_async(t.SemanticTokensRangeParams(
        document, t.Range(t.Position(4, 0), t.Position(6, 0))))
    check("semanticTokens", len(tokens.data) > len(part.data) > 0 and len(tokens.data) % 5 == 0, tokens)


async def writing(client, document):
    answer = await client.text_document_completion_async(t.CompletionParams(
        document, at("第四十条规定", 1)))
    check("completion", [item.label for item in answer.items][:2] == ["第一条", "第二条"], answer)
    prepared = await client.text_document_prepare_rename_async(t.PrepareRenameParams(
        document, at("第三条　", 1)))
    check("prepareRename", prepared.placeholder == "第三条", prepared)
    edit = await client.text_document_rename_async(t.RenameParams(document, at("第三条　", 1), "3-1"))
    edits = edit.document_changes[0].edits
    check("rename", sorted(edit.range.start.line for edit in edits) == [5, 9, 10], edit)
    error = await fails(client.text_document_rename_async(t.RenameParams(document, at("第三条　", 1), "4")))
    check("rename to a number that is taken", error is not None and "第10行" in error.message, error)
    place = t.Range(at("第三条　", 1), at("第三条　", 1))
    actions = await client.text_document_code_action_async(t.CodeActionParams(
        document, place, t.CodeActionContext(diagnostics=[])))
    check("codeAction", any("第三条之一" in action.title for action in actions), actions)
    edits = await client.text_document_formatting_async(t.DocumentFormattingParams(
        document, t.FormattingOptions(tab_size=2, insert_spaces=True)))
    check("formatting of canonical text changes nothing", not edits, edits)


async def resolving(client):
    uri = "file:///drafts/second.txt"
    text = DRAFT.replace("第五条　", "第八条　")
    opened(client, text, uri)
    document = t.TextDocumentIdentifier(uri)
    position = at("第八条　", 1, text)
    actions = await client.text_document_code_action_async(t.CodeActionParams(
        document, t.Range(position, position),
        t.CodeActionContext(diagnostics=[], only=["refactor.renumber"])))
    action = await client.code_action_resolve_async(actions[0])
    new = [edit.new_text for edit in action.edit.document_changes[0].edits]
    check("codeAction/resolve", new == ["第五条"], new)


async def deciding(client):
    uri = "file:///drafts/third.txt"
    text = next(pathlib.Path(library).glob("*/2024-02-08.txt"))
    opened(client, text.read_text(encoding="utf8").replace("6个月", "3个月"), uri)
    answer = await client.workspace_execute_command_async(t.ExecuteCommandParams(
        command="tiaoli.draftDecision", arguments=[uri]))
    words = answer["text"] if isinstance(answer, dict) else answer.text
    check("executeCommand", "3个月" in words and "决定" in words, answer)
    await asyncio.sleep(0.2)
    check("workspace/applyEdit", len(client.applied) == 1, client.applied)


async def by_the_book():
    client = Client()
    await client.start_io(program, "lsp", "--library", library)
    document = t.TextDocumentIdentifier(URI)
    error = await fails(client.text_document_document_symbol_async(t.DocumentSymbolParams(document)))
    check("before initialize", error is not None and error.code == -32002, error)
    await client.initialize_async(t.InitializeParams(capabilities=t.ClientCapabilities()))
    error = await fails(client.text_document_document_symbol_async(t.DocumentSymbolParams(document)))
    check("a text that is not open", error is not None and error.code == -32602, error)
    error = await fails(client.text_document_moniker_async(t.MonikerParams(document, t.Position(0, 0))))
    check("an unknown method", error is not None and error.code == -32601, error)
    await client.shutdown_async(None)
    client.exit(None)
    await asyncio.wait_for(client._server.wait(), 10)
    check("exit after shutdown", client._server.returncode == 0, client._server.returncode)


async def requests():
    client, told = await start()
    check("initialize", told.server_info.name == "tiaoli")
    opened(client, DRAFT)
    document = t.TextDocumentIdentifier(URI)
    report = await client.text_document_diagnostic_async(t.DocumentDiagnosticParams(document))
    codes = [item.code for item in report.items]
    check("diagnostic", codes == ["dangling-citation"], report)
    check("pushed diagnostics", any(
        [item.code for item in said.diagnostics] == codes for said in client.published) or
        await pushed(client, codes), client.published)
    await looking_up(client, document)
    await outline(client, document)
    await writing(client, document)
    await resolving(client)
    await deciding(client)
    client.text_document_did_change(t.DidChangeTextDocumentParams(
        t.VersionedTextDocumentIdentifier(uri=URI, version=2),
        [t.TextDocumentContentChangePartial(range=t.Range(at("第四十条"), at("第四十条", 4)), text="第四条")]))
    report = await client.text_document_diagnostic_async(t.DocumentDiagnosticParams(document))
    check("didChange", not report.items, report)
    client.text_document_did_close(t.DidCloseTextDocumentParams(document))
    await client.shutdown_async(None)
    client.exit(None)
    await by_the_book()


async def pushed(client, codes):
    await asyncio.sleep(0.5)
    return any([item.code for item in said.diagnostics] == codes for said in client.published)


def law(articles):
    """A made law: chapters, 款, items, citations of other articles, terms."""
    chosen = random.Random(7)
    lines = ["某市综合管理办法"]
    for number in range(1, articles + 1):
        if number % 60 == 1:
            lines.append(f"第{number // 60 + 1}章　第{number // 60 + 1}类事项")
        cited = chosen.randint(1, articles)
        lines.append(f"第{number}条　办理本章所列事项的单位，应当自收到申请之日起三十日内依照第{cited}条的规定作出决定；"
                     f"符合第{max(1, number - 1)}条第一款规定条件的，予以办理，不符合的，书面说明理由。")
        if number % 3 == 0:
            lines += ["有下列情形之一的，不予办理：", "（一）申请材料不全，经通知仍不补正的；",
                      f"（二）属于第{chosen.randint(1, articles)}条规定的情形的；", "（三）法律、法规另有规定的。"]
    return "\n".join(lines) + "\n"


class Wire:
    """A client that reads answers without looking into them: what it waits for is the server alone."""

    def __init__(self):
        self.server = subprocess.Popen([program, "lsp", "--stdio", "--library", library],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def receive(self):
        length = 0
        while line := self.server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return self.server.stdout.read(length)

    def ask(self, method, **parameters):
        self.number += 1
        self.send(id=self.number, method=method, params=parameters)
        while True:
            answer = self.receive()
            # Sent without being asked: the server's own notes.
            if b'"id":%d' % self.number in answer[:60] or b'"id":%d' % self.number in answer[-60:]:
                assert b'"error"' not in answer[:200], answer[:300]
                return answer


def shares(times):
    times = sorted(times)
    part = lambda share: times[min(len(times) - 1, int(len(times) * share))]
    return f"median {part(.5):6.1f} ms   90 % {part(.9):6.1f}   99 % {part(.99):6.1f}   most {times[-1]:6.1f}"


def histogram(times, width=40):
    """A line a power of two: how many answers took up to so many milliseconds."""
    counts = {}
    for taken in times:
        bound = 0.25
        while bound < taken:
            bound *= 2
        counts[bound] = counts.get(bound, 0) + 1
    for bound in sorted(counts):
        print(f"    ≤ {bound:7.2f} ms {counts[bound]:6}  " + "█" * max(1, counts[bound] * width // len(times)))


def load(requests):
    """A keystroke in a made law of 1,260 articles, then a request, many times; memory between."""
    wire = Wire()
    wire.ask("initialize", processId=None, rootUri=None, capabilities={
        "general": {"positionEncodings": ["utf-8"]},
        "textDocument": {"documentSymbol": {"hierarchicalDocumentSymbolSupport": True}, "diagnostic": {}}})
    wire.send(method="initialized", params={})
    text = law(1_260)
    wire.send(method="textDocument/didOpen", params={"textDocument": {
        "uri": URI, "languageId": "plaintext", "version": 1, "text": text}})
    document = {"uri": URI}
    place = {"line": 700, "character": 3}
    kinds = {
        "hover": dict(position=place), "completion": dict(position=place), "diagnostic": {}, "documentSymbol": {},
        "semanticTokens/full": {}, "foldingRange": {}, "definition": dict(position=place)}
    times, held, version = {kind: [] for kind in kinds}, [], 1
    for number in range(requests):
        version += 1
        # A character comes and goes.
        start, end = {"line": 701, "character": 0}, {"line": 701, "character": 3 if number % 2 else 0}
        wire.send(method="textDocument/didChange", params={
            "textDocument": {"uri": URI, "version": version},
            "contentChanges": [{"range": {"start": start, "end": end}, "text": "" if number % 2 else "新"}]})
        kind = list(kinds)[number % len(kinds)]
        begun = time.perf_counter()
        wire.ask("textDocument/" + kind, textDocument=document, **kinds[kind])
        times[kind].append((time.perf_counter() - begun) * 1000)
        if number in (requests // 10, requests // 2, requests - 1):
            held.append(memory(wire.server.pid))
    print(f"{len(text.encode())} bytes, {requests} keystrokes, each with a request")
    for kind in kinds:
        print(f"  {kind:20} {shares(times[kind])}")
    histogram([taken for kind in kinds for taken in times[kind]])
    print("memory: " + ", ".join(f"{part:.1f} MB" for part in held))
    assert held[-1] < held[0] * 1.2 + 8, f"memory grows: {held}"
    wire.ask("shutdown")
    wire.send(method="exit")
    assert wire.server.wait(timeout=10) == 0
    alone = []
    for _ in range(20):
        begun = time.perf_counter()
        subprocess.run([program, "show", "第三条", "--plain", "--library", library], stdout=subprocess.DEVNULL, check=True)
        alone.append((time.perf_counter() - begun) * 1000)
    print(f"`tiaoli show` as a process: {shares(alone)}")


if "--latency" in sys.argv:
    load(int(sys.argv[sys.argv.index("--latency") + 1]) if sys.argv[-1] != "--latency" else 350)
else:
    asyncio.run(requests())
if failures:
    sys.exit(f"{len(failures)} wrong: {', '.join(failures)}")
