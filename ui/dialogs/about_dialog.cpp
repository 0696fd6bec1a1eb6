// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace trailscope::ui {

namespace {

struct Component {
    const char* name;
    const char* license;
};

constexpr std::array components{
    Component{"Qt and Qt Charts", "GPL-3.0"},
    Component{"simdjson", "Apache-2.0"},
    Component{"libdeflate", "MIT"},
    Component{"zlib", "Zlib"},
    Component{"RE2", "BSD-3-Clause"},
    Component{"xxHash", "BSD-2-Clause"},
    Component{"Howard Hinnant's date", "MIT"},
    Component{"fmt", "MIT"},
    Component{"CLI11", "BSD-3-Clause"},
    Component{"tz database", "public domain"},
};

QString componentList()
{
    QString rows;
    for (const auto& component : components) {
        rows +=
            QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                .arg(QString::fromUtf8(component.name).toHtmlEscaped(), QString::fromUtf8(component.license));
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Trailscope"));
    setObjectName(QStringLiteral("aboutDialog"));
    auto* title = new QLabel(
        QStringLiteral("%1 %2").arg(tr("Trailscope"), QCoreApplication::applicationVersion()), this);
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto* text = new QLabel(
        tr("Desktop audit viewer for cloud audit trails.\nIt reads archives and never changes them; nothing "
           "leaves this computer."),
        this);
    text->setWordWrap(true);
    auto* licenses = new QTextBrowser(this);
    licenses->setHtml(
        tr("<p>Copyright 2026 The Trailscope authors. Trailscope is free software under the GNU General "
           "Public License, version 3 or later; it comes without any warranty.</p><p>Built with:</p>")
        + componentList());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(licenses, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26);
}

} // namespace trailscope::ui
