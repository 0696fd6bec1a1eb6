// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preset_dialog.h"

#include "core/query/filter_text.h"
#include "ui/base/error_text.h"
#include "ui/base/local_text.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace trailscope::ui {

namespace {

QPlainTextEdit* textEdit(const char* name, const QString& text, int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(text, parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 14);
    return edit;
}

//! Writes the shown language's text; a text that stays empty says that nothing was noted.
void enter(const QString& text, LocalText& into)
{
    if (text != inUserLanguage(into)) {
        into.byLanguage = {{"en", text.toStdString()}};
    }
    if (into.in("en").empty()) {
        into.byLanguage = {{"en", PresetDialog::tr("(nothing noted)").toStdString()}};
    }
}

} // namespace

PresetDialog::PresetDialog(const Preset& preset, const QStringList& groups, QWidget* parent)
    : QDialog(parent)
    , m_preset(preset)
    , m_title(new QLineEdit(inUserLanguage(preset.title), this))
    , m_group(new QComboBox(this))
    , m_filter(textEdit("presetFilter", toQString(preset.filterText), 4, this))
    , m_mistake(new QLabel(this))
    , m_purpose(textEdit("presetPurpose", inUserLanguage(preset.purpose), 2, this))
    , m_judge(textEdit("presetJudge", inUserLanguage(preset.judge), 2, this))
    , m_blindSpot(textEdit("presetBlindSpot", inUserLanguage(preset.blindSpot), 2, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(preset.id.empty() ? tr("New preset") : tr("Change preset"));
    setObjectName(QStringLiteral("presetDialog"));
    m_title->setObjectName(QStringLiteral("presetTitle"));
    m_group->setObjectName(QStringLiteral("presetGroup"));
    m_group->setEditable(true);
    m_group->addItems(groups);
    m_group->setCurrentText(toQString(preset.group));
    m_mistake->setObjectName(QStringLiteral("presetMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_title);
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Filter:"), m_filter);
    form->addRow(QString(), m_mistake);
    form->addRow(tr("What it f&inds:"), m_purpose);
    form->addRow(tr("How to &judge it:"), m_judge);
    form->addRow(tr("What the trail &can't show:"), m_blindSpot);
    form->addRow(m_buttons);
    connect(m_title, &QLineEdit::textChanged, this, &PresetDialog::check);
    connect(m_group, &QComboBox::currentTextChanged, this, &PresetDialog::check);
    connect(m_filter, &QPlainTextEdit::textChanged, this, &PresetDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT presetAccepted(entered());
        accept();
    });
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
    check();
}

void PresetDialog::check()
{
    const auto parsed = parseFilter(m_filter->toPlainText().toStdString());
    QString mistake;
    if (parsed.error() != nullptr) {
        mistake = filterErrorSentence(*parsed.error());
    } else if (parsed.filter()->isEmpty()) {
        mistake = tr("An empty filter would find every event.");
    } else if (m_title->text().trimmed().isEmpty()) {
        mistake = tr("Give the preset a name.");
    } else if (m_group->currentText().trimmed().isEmpty()) {
        mistake = tr("Give the preset a group.");
    }
    m_mistake->setText(mistake);
    m_mistake->setStyleSheet(QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(mistake.isEmpty());
}

Preset PresetDialog::entered() const
{
    auto preset = m_preset;
    enter(m_title->text().trimmed(), preset.title);
    preset.group = m_group->currentText().trimmed().toStdString();
    preset.filterText = m_filter->toPlainText().replace(u'\n', u' ').trimmed().toStdString();
    preset.filter = *parseFilter(preset.filterText).filter();
    enter(m_purpose->toPlainText().trimmed(), preset.purpose);
    enter(m_judge->toPlainText().trimmed(), preset.judge);
    enter(m_blindSpot->toPlainText().trimmed(), preset.blindSpot);
    return preset;
}

} // namespace trailscope::ui
