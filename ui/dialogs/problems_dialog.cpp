// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/problems_dialog.h"

#include "ui/texts/format.h"
#include "ui/texts/saved_file.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace trailscope::ui {

namespace {

QString summaryOf(const LoadReport& report)
{
    QStringList sentences;
    if (report.filesFound == 0) {
        sentences << ProblemsDialog::tr("Nothing could be read.");
    } else {
        sentences << ProblemsDialog::tr(
                         "Files found: %1, damaged: %2, not a trail: %3. Everything else was loaded.")
                         .arg(formatCount(report.filesFound), formatCount(report.filesDamaged),
                              formatCount(report.filesForeign));
    }
    if (report.recordsDamaged > 0) {
        sentences << ProblemsDialog::tr("Records left out: %1.").arg(formatCount(report.recordsDamaged));
    }
    if (report.problems.size() >= maxListedProblems) {
        sentences << ProblemsDialog::tr("The list shows the first %1 problems.")
                         .arg(formatCount(maxListedProblems));
    }
    return sentences.join(u' ');
}

} // namespace

ProblemsDialog::ProblemsDialog(const LoadReport& report, FileChooser& chooser, QWidget* parent)
    : QDialog(parent), m_chooser(chooser), m_model(new ProblemModel(report.problems, this))
{
    setWindowTitle(tr("Files that could not be read"));
    setObjectName(QStringLiteral("problemsDialog"));
    auto* summary = new QLabel(summaryOf(report), this);
    summary->setWordWrap(true);
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("problemTable"));
    table->setModel(m_model);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::array widths{44, 34, 28, 42};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(static_cast<int>(column), character * widths[column]);
    }
    m_saved = new QLabel(this);
    m_saved->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("&Save list as CSV…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveProblems"));
    connect(save, &QPushButton::clicked, this, &ProblemsDialog::saveList);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(m_saved);
    layout->addWidget(buttons);
    resize(character * 180, fontMetrics().height() * 26);
}

void ProblemsDialog::saveList()
{
    const QString path = m_chooser.saveCsv(this, tr("Save the list of files"),
                                           QDir::home().filePath(QStringLiteral("unreadable-files.csv")));
    if (path.isEmpty()) {
        return;
    }
    m_saved->setText(saveAndTell(path, m_model->toCsv().toUtf8()));
}

} // namespace trailscope::ui
