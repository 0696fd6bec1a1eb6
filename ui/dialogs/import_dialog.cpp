// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/base/dialog_size.h"
#include "ui/texts/local_text.h"
#include "ui/texts/preset_problem_text.h"
#include "ui/texts/shown_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

void addFile(QTreeWidget& tree, const CheckedFile& file)
{
    auto* item = new QTreeWidgetItem(&tree, {shownText(QFileInfo(file.path).fileName())});
    item->setToolTip(0, shownText(file.path, ShownLength::Block));
    if (file.check.preset) {
        item->setText(1, shownText(inUserLanguage(file.check.preset->title)));
        new QTreeWidgetItem(item, {ImportDialog::tr("Filter"), shownText(file.check.preset->filterText)});
        return;
    }
    item->setText(1,
                  ImportDialog::tr("%n problem(s)", nullptr, static_cast<int>(file.check.problems.size())));
    for (const auto& sentence : presetProblemSentences(file.check)) {
        auto* line = new QTreeWidgetItem(item, {QString(), sentence});
        line->setToolTip(1, sentence);
    }
    item->setExpanded(true);
}

} // namespace

ImportDialog::ImportDialog(const std::vector<CheckedFile>& files, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Import presets"));
    setObjectName(QStringLiteral("importDialog"));
    std::vector<Preset> sound;
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("importTree"));
    tree->setAccessibleName(tr("Files to import"));
    tree->setHeaderLabels({tr("File"), tr("What is in it")});
    tree->setWordWrap(true);
    for (const auto& file : files) {
        addFile(*tree, file);
        if (file.check.preset) {
            sound.push_back(*file.check.preset);
        }
    }
    tree->header()->resizeSections(QHeaderView::ResizeToContents);
    auto* summary = new QLabel(this);
    summary->setObjectName(QStringLiteral("importSummary"));
    summary->setWordWrap(true);
    summary->setText(tr("%1 of %2 files hold a sound preset. Nothing has been taken over yet.")
                         .arg(sound.size())
                         .arg(files.size()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* import = buttons->button(QDialogButtonBox::Ok);
    import->setObjectName(QStringLiteral("importSound"));
    import->setText(tr("&Import %n preset(s)", nullptr, static_cast<int>(sound.size())));
    import->setEnabled(!sound.empty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, sound] {
        Q_EMIT presetsAccepted(sound);
        accept();
    });
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 20});
}

} // namespace trailscope::ui
