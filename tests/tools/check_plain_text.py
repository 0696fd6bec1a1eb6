#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the window may take a text of the archive for HTML or load a file that such a text names. Run by ctest as `plain_text`."""
import pathlib
import re
import sys

# What makes HTML of a text, and the files whose HTML is the program's own, with every other text escaped in it.
HTML = re.compile(r"\b(setHtml|insertHtml|appendHtml|setMarkdown|QTextBrowser|QTextDocument|Qt::RichText|Qt::MarkdownText|"
                  r"Qt::AutoText|toHtmlEscaped|QStaticText|setOpenExternalLinks)\b")
OWN_HTML = {
    "ui/texts/plain_texts.cpp": "makes labels plain",
    "ui/texts/plain_texts.h": "makes labels plain",
    "ui/dialogs/about_dialog.cpp": "licences that come with the program",
    "ui/dialogs/guide_dialog.cpp": "the guide that comes with the program",
    "ui/panels/detail_pane.cpp": "a table of two columns, its texts escaped",
    "ui/report/manager_html.cpp": "the page as a file, its texts escaped",
    "ui/report/manager_view.cpp": "a table of two columns, its texts escaped",
    "ui/panels/preset_panel.cpp": "paragraphs with headings, their texts escaped",
    "ui/panels/start_page.cpp": "links to open an archive again, their texts escaped",
}
# Texts that Qt shows when asked and that come from the engine must go through shownText(), not toQString().
SHOWN = re.compile(r"\b(setToolTip|setWhatsThis|setStatusTip|setAccessibleName|setAccessibleDescription|setWindowTitle|addAction|"
                   r"addItem|addTab|QStandardItem|QTreeWidgetItem|QListWidgetItem)\([^;]*\btoQString\((?!formatUtc|zone|country)")


def mistakes(root):
    for path in sorted((root / "ui").rglob("*.[hc]*")):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            code = line.split("//", 1)[0]
            if name not in OWN_HTML and (found := HTML.search(code)):
                yield f"{name}:{number}: {found.group(1)}: show the text as it is, or say here whose HTML it is"
            if SHOWN.search(code) and "shownText" not in code:
                yield f"{name}:{number}: a text that is shown goes through shownText()"
    for name in OWN_HTML:
        if not (root / name).exists():
            yield f"{name} is gone: take it off the list"


def main(root):
    wrong = list(mistakes(root))
    print("\n".join(wrong) or "texts are shown as they are")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
