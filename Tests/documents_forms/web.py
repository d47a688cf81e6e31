"""A law as a web page, as Markdown in the shapes that public collections use, and as plain text."""

import html

MENU = ("首页", "机构概况", "政务公开", "政策法规", "办事服务", "互动交流", "专题专栏")


def front(law):
    """The lines before the body, each once."""
    return [line for line in [law.document_number, *law.note_lines()] if line]


def plain(law):
    """One line a paragraph."""
    lines = [law.title, *front(law), *law.preamble, *[line.whole() for line in law.lines], *law.annex]
    return "\n".join(lines) + "\n"


def body_of_page(law):
    """Headings as headings; text in paragraphs, or behind line breaks in one block for every second law."""
    parts, block = [], []

    def flush():
        if block and law.index % 2:
            parts.append("<div class=\"content\">" + "<br>\n".join(block) + "</div>")
        else:
            parts.extend(f"<p>{line}</p>" for line in block)
        block.clear()
    for line in law.lines:
        text = html.escape(line.text)
        if line.kind == "division":
            flush()
            level = 3 if line.level == "节" else 2
            parts.append(f"<h{level}>{line.label}&nbsp;&nbsp;{text}</h{level}>")
        elif line.kind == "article" and law.index % 4 < 2:
            block.append(f"<strong>{line.label}</strong>&emsp;{text}")
        else:
            block.append("&emsp;&emsp;" + html.escape(line.whole()))
    block.extend(html.escape(line) for line in law.annex)
    flush()
    return "\n".join(parts)


def page(law):
    """A page of a government site: menu, way, title, source line, text, neighbours, foot."""
    links = " ".join(f'<li><a href="/{number}/">{word}</a></li>' for number, word in enumerate(MENU))
    before = "".join(f'<p class="note">{html.escape(line)}</p>\n' for line in front(law))
    before += "".join(f"<p>{html.escape(line)}</p>\n" for line in law.preamble)
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{html.escape(law.title)}_某市人民政府</title>
<meta name="ArticleTitle" content="{html.escape(law.title)}"><meta name="PubDate" content="2024-01-02 09:00">
<meta name="ContentSource" content="某市司法局"><style>p {{ text-indent: 2em }}</style>
<script>var title = "第一条 脚本";</script></head>
<body><div class="header"><ul class="nav">{links}</ul></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/3/">政策法规</a> &gt; 正文</div>
<div class="article"><h1>{html.escape(law.title)}</h1>
<div class="info">发布时间：2024-01-02 09:00　来源：某市司法局　字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
{before}{body_of_page(law)}
</div>
<div class="tools"><a href="javascript:print()">打印本页</a> <a href="#">关闭窗口</a></div>
<div class="near"><p>上一篇：<a href="/1.html">某市某某办法</a></p><p>下一篇：<a href="/2.html">某市某某规定</a></p></div>
<div class="footer"><a href="/about">关于我们</a> | <a href="/map">网站地图</a> | 版权所有：某市人民政府</div>
</body></html>
"""


def markdown_bold(law):
    """Front matter, the title in bold, articles as list entries with bold labels."""
    parts = [f"---\ntitle: {law.title}\ndate: '2024-01-02'\n---", f"**{law.title}**"]
    parts += [f"> {line}" for line in front(law)] + law.preamble
    in_article = False
    for line in law.lines:
        if line.kind == "division":
            in_article = False
            parts.append(("### " if line.level == "节" else "## ") + f"{line.label}　　{line.text}")
        elif line.kind == "heading":
            in_article = False
            parts.append("## " + line.whole())
        elif line.kind == "article":
            in_article = True
            parts.append(f"- **{line.label}**　　{line.text}")
        else:
            parts.append(("  " if in_article else "") + line.whole())
    return "\n\n".join(parts + law.annex) + "\n"


def depth(law, line):
    """The heading level of a division: the highest that the law has is 2."""
    kinds = [kind for kind in ("编", "分编", "章", "节") if any(other.level == kind for other in law.lines)]
    return kinds.index(line.level) + 2


def markdown_headings(law):
    """`#` headings, a blank line between paragraphs."""
    parts = [f"# {law.title}", *front(law), *law.preamble]
    for line in law.lines:
        mark = "#" * depth(law, line) + " " if line.kind == "division" else "## " if line.kind == "heading" else ""
        parts.append(mark + line.whole(" "))
    return "\n\n".join(parts + law.annex) + "\n"


def markdown_tight(law):
    """`##第二章…` without blanks, one line a paragraph."""
    parts = [f"#{law.title}", *front(law), *law.preamble]
    for line in law.lines:
        mark = "#" * depth(law, line) if line.kind == "division" else "##" if line.kind == "heading" else ""
        parts.append(mark + line.whole("" if line.kind == "division" else " "))
    return "\n".join(parts + law.annex) + "\n"
