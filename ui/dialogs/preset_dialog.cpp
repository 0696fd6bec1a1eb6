// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preset_dialog.h"

#include "core/query/filter_text.h"
#include "ui/base/error_text.h"
#include "ui/base/field_titles.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/widgets/local_text_tabs.h"
#include "ui/widgets/parameter_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

QString titlesOf(const std::vector<Field>& fields)
{
    QStringList titles;
    for (const auto field : fields) {
        titles << fieldTitle(field);
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

PresetDialog::PresetDialog(const Preset& preset, const QStringList& groups, QWidget* parent)
    : QDialog(parent)
    , m_preset(preset)
    , m_group(new QComboBox(this))
    , m_filter(new QPlainTextEdit(toQString(preset.filterText), this))
    , m_mistake(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_texts(new LocalTextTabs(preset, this))
    , m_parameters(new ParameterTable(preset.parameters, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(preset.id.empty() ? tr("New preset") : tr("Change preset"));
    setObjectName(QStringLiteral("presetDialog"));
    createForm(groups);
    connectFields();
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());
    check();
}

void PresetDialog::createForm(const QStringList& groups)
{
    constexpr int filterLines = 3;
    m_group->setObjectName(QStringLiteral("presetGroup"));
    m_group->setEditable(true);
    m_group->addItems(groups);
    m_group->setCurrentText(toQString(m_preset.group));
    m_filter->setObjectName(QStringLiteral("presetFilter"));
    m_filter->setTabChangesFocus(true);
    m_filter->setFixedHeight(fontMetrics().lineSpacing() * filterLines + 14);
    m_mistake->setObjectName(QStringLiteral("presetMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setStyleSheet(QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    m_tabs->setObjectName(QStringLiteral("presetTabs"));
    m_tabs->addTab(m_texts, tr("&Texts"));
    m_tabs->addTab(m_parameters, tr("&Parameters"));
    m_tabs->addTab(createParts(), tr("&View"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Filter:"), m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_mistake);
    layout->addWidget(m_buttons);
}

QWidget* PresetDialog::createParts()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    auto* hint = new QLabel(tr("What the preset shows besides its events:"), page);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    for (const auto part : {Part::Columns, Part::Order, Part::Groups, Part::Chart}) {
        auto* box = new QCheckBox(partText(part), page);
        box->setObjectName(QStringLiteral("presetPart%1").arg(static_cast<int>(part)));
        box->setEnabled(hasPart(part));
        box->setChecked(hasPart(part));
        layout->addWidget(box);
        m_parts.emplace_back(part, box);
    }
    layout->addStretch(1);
    return page;
}

void PresetDialog::connectFields()
{
    connect(m_group, &QComboBox::currentTextChanged, this, &PresetDialog::check);
    connect(m_filter, &QPlainTextEdit::textChanged, this, &PresetDialog::check);
    connect(m_texts, &LocalTextTabs::edited, this, &PresetDialog::check);
    connect(m_parameters, &ParameterTable::edited, this, &PresetDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT presetAccepted(entered());
        accept();
    });
}

bool PresetDialog::hasPart(Part part) const
{
    switch (part) {
    case Part::Columns:
        return !m_preset.columns.empty();
    case Part::Order:
        return m_preset.order.has_value();
    case Part::Groups:
        return m_preset.groups.has_value();
    case Part::Chart:
        return m_preset.chart != PresetChart{};
    }
    return false;
}

QString PresetDialog::partText(Part part) const
{
    if (!hasPart(part)) {
        return part == Part::Columns ? tr("Its own columns")
             : part == Part::Order   ? tr("Its own order")
             : part == Part::Groups  ? tr("Its events in groups")
                                     : tr("Its own chart");
    }
    switch (part) {
    case Part::Columns:
        return tr("The columns %1").arg(titlesOf(m_preset.columns));
    case Part::Order:
        return m_preset.order->ascending
                 ? tr("Ordered by %1").arg(fieldTitle(m_preset.order->field))
                 : tr("Ordered by %1, the last first").arg(fieldTitle(m_preset.order->field));
    case Part::Groups: {
        const auto& question = m_preset.groups->question;
        const auto first = fieldTitle(question.first);
        return question.second ? tr("Groups by %1 and %2").arg(first, fieldTitle(*question.second))
                               : tr("Groups by %1").arg(first);
    }
    case Part::Chart:
        return m_preset.chart.split ? tr("The timeline split by %1").arg(fieldTitle(*m_preset.chart.split))
                                    : tr("Its own chart");
    }
    return {};
}

std::string PresetDialog::filterText() const
{
    return m_filter->toPlainText().replace(u'\n', u' ').trimmed().toStdString();
}

QString PresetDialog::mistake() const
{
    if (!m_texts->hasTitle()) {
        return tr("Give the preset a name.");
    }
    if (m_group->currentText().trimmed().isEmpty()) {
        return tr("Give the preset a group.");
    }
    if (const auto wrong = m_parameters->mistake(); !wrong.isEmpty()) {
        return wrong;
    }
    const auto filled = filledText(filterText(), m_parameters->parameters());
    if (!filled.ok()) {
        return tr("The filter refers to a parameter that is not there.");
    }
    const auto parsed = parseFilter(filled.value());
    if (parsed.error() != nullptr) {
        return filterErrorSentence(*parsed.error());
    }
    return parsed.filter()->isEmpty() ? tr("An empty filter would find every event.") : QString();
}

void PresetDialog::check()
{
    const auto wrong = mistake();
    m_mistake->setText(wrong);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
}

Preset PresetDialog::entered() const
{
    auto preset = m_preset;
    preset.group = m_group->currentText().trimmed().toStdString();
    preset.filterText = filterText();
    preset.parameters = m_parameters->parameters();
    preset.filter = *parseFilter(filledText(preset.filterText, preset.parameters).value()).filter();
    m_texts->enterInto(preset);
    for (const auto& [part, box] : m_parts) {
        if (box->isChecked()) {
            continue;
        }
        switch (part) {
        case Part::Columns:
            preset.columns.clear();
            break;
        case Part::Order:
            preset.order.reset();
            break;
        case Part::Groups:
            preset.groups.reset();
            break;
        case Part::Chart:
            preset.chart = {};
            break;
        }
    }
    return preset;
}

} // namespace trailscope::ui
