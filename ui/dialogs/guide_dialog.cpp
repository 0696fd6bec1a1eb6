// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guide_dialog.h"

#include "core/event/field.h"
#include "ui/base/dialog_size.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/text.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

//! Made of the program's own list, so that the guide can't be out of date.
QString fieldTable()
{
    QString rows;
    for (const auto& info : allFields()) {
        rows += QStringLiteral("| `%1` | %2 | `%3` |\n")
                    .arg(toQString(info.name), fieldTitle(info.field), toQString(info.path));
    }
    return rows;
}

} // namespace

GuideDialog::GuideDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Guide"));
    setObjectName(QStringLiteral("guideDialog"));
    QFile file(QStringLiteral(":/guide/guide.md"));
    const bool opened = file.open(QIODevice::ReadOnly); // compiled in
    Q_ASSERT(opened);
    auto* browser = new QTextBrowser(this);
    browser->setObjectName(QStringLiteral("guideText"));
    browser->setOpenExternalLinks(true);
    browser->setMarkdown(
        QString::fromUtf8(file.readAll()).replace(QStringLiteral("@FIELDS@\n"), fieldTable()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(browser);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 44});
}

} // namespace trailscope::ui
