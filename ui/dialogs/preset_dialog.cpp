// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preset_dialog.h"

#include "ui/base/dialog_size.h"
#include "ui/base/theme.h"
#include "ui/dialogs/local_text_tabs.h"
#include "ui/dialogs/parameter_table.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_field.h"
#include "ui/filter/series_editor.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_filter(new FilterField(this))
    , m_mistake(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_texts(new LocalTextTabs(preset, this))
    , m_parameters(new ParameterTable(preset.parameters, this))
    , m_series(new SeriesEditor(preset.chart.series, this))
{
    setWindowTitle(preset.id.empty() ? tr("New preset") : tr("Change preset"));
    setObjectName(QStringLiteral("presetDialog"));
    createForm(groups);
    connectFields();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 100, sizeHint().height()});
    check();
}

void PresetDialog::createForm(const QStringList& groups)
{
    m_group->setObjectName(QStringLiteral("presetGroup"));
    m_group->setEditable(true);
    m_group->addItems(groups);
    m_group->setCurrentText(toQString(m_preset.group));
    m_filter->edit().setObjectName(QStringLiteral("presetFilter"));
    m_filter->setText(toQString(m_preset.filterText));
    m_mistake->setObjectName(QStringLiteral("presetMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setStyleSheet(QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    m_tabs->setObjectName(QStringLiteral("presetTabs"));
    m_tabs->addTab(m_texts, tr("&Texts"));
    m_tabs->addTab(m_parameters, tr("&Parameters"));
    m_tabs->addTab(m_series, tr("C&hart"));
    m_tabs->addTab(createParts(), tr("&View"));
    m_buttons =
        new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this); // Tab ends there
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
    connect(m_filter, &FilterField::edited, this, &PresetDialog::check);
    connect(m_series, &SeriesEditor::edited, this, &PresetDialog::check);
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
        return m_preset.chart.width || m_preset.chart.split;
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

//! A file that asks for what no filter needs is not read again.
QString PresetDialog::unusedParameter() const
{
    const auto series = m_series->series();
    const auto filter = m_filter->text().toStdString();
    for (const auto& parameter : m_parameters->parameters()) {
        const auto refers = [&parameter](const FilterSeries& one) {
            return refersTo(one.filterText, parameter.id);
        };
        if (!refersTo(filter, parameter.id) && std::none_of(series.begin(), series.end(), refers)) {
            return tr("No filter refers to ${%1}.").arg(shownText(parameter.id));
        }
    }
    return {};
}

//! What the field of the filter tells itself is not repeated.
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
    if (const auto wrong = m_series->mistake(); !wrong.isEmpty()) {
        return wrong;
    }
    if (m_filter->filter() && m_filter->filter()->isEmpty()) {
        return tr("An empty filter would find every event.");
    }
    return unusedParameter();
}

void PresetDialog::check()
{
    const auto parameters = m_parameters->parameters();
    m_filter->setParameters(parameters);
    m_series->setParameters(parameters);
    const auto wrong = mistake();
    m_mistake->setText(wrong);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty() && m_filter->filter());
}

Preset PresetDialog::entered() const
{
    auto preset = m_preset;
    preset.group = m_group->currentText().trimmed().toStdString();
    preset.filterText = m_filter->text().toStdString();
    preset.parameters = m_parameters->parameters();
    preset.filter = *m_filter->filter();
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
    preset.chart.series = m_series->series();
    if (!preset.chart.series.empty()) {
        preset.chart.split.reset(); // a chart has one of them
    }
    return preset;
}

} // namespace trailscope::ui
