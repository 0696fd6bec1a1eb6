// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/series_editor.h"

#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_field.h"
#include "ui/texts/local_text.h"
#include "ui/texts/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trailscope::ui {

SeriesEditor::SeriesEditor(const std::vector<FilterSeries>& series, QWidget* parent)
    : QWidget(parent), m_add(new QPushButton(tr("&Add a series"), this))
{
    setObjectName(QStringLiteral("presetSeries"));
    auto* hint = new QLabel(
        tr("Of the events that the preset finds, the timeline shows those of each filter here as a series. "
           "Series take the place of a split by a field."),
        this);
    hint->setWordWrap(true);
    auto* rows = new QWidget(this);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(rows);
    m_add->setObjectName(QStringLiteral("addSeries"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(area, 1);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    for (const auto& one : series) {
        addRow(one);
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().title->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void SeriesEditor::addRow(const FilterSeries& series)
{
    constexpr int titleWidth = 24; // characters
    auto* widget = new QWidget(this);
    Row row{series, widget, new QLineEdit(inUserLanguage(series.title), widget), new FilterField(widget)};
    row.title->setObjectName(QStringLiteral("seriesTitle"));
    row.title->setAccessibleName(tr("Name of the series"));
    row.title->setPlaceholderText(tr("Name"));
    row.title->setFixedWidth(fontMetrics().averageCharWidth() * titleWidth);
    row.filter->edit().setObjectName(QStringLiteral("seriesFilter"));
    row.filter->edit().setAccessibleName(tr("Filter of the series"));
    row.filter->edit().setPlaceholderText(tr("Filter, such as  outcome = denied"));
    row.filter->setText(toQString(series.filterText));
    row.filter->setParameters(m_parameters);
    auto* remove = new QPushButton(tr("Remove"), widget);
    remove->setObjectName(QStringLiteral("removeSeries"));
    remove->setAutoDefault(false);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.title, 0, Qt::AlignTop);
    layout->addWidget(row.filter, 1, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(row.title, &QLineEdit::textEdited, this, &SeriesEditor::edited);
    connect(row.filter, &FilterField::edited, this, &SeriesEditor::edited);
    connect(remove, &QPushButton::clicked, this, [this, widget] { removeRow(widget); });
    m_list->insertWidget(m_list->count() - 1, widget);
    m_rows.push_back(row);
    m_add->setEnabled(m_rows.size() < mostSeries);
}

void SeriesEditor::removeRow(const QWidget* widget)
{
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    row->widget->hide();
    row->widget->deleteLater(); // its own button was clicked
    m_rows.erase(row);
    m_add->setEnabled(true);
    Q_EMIT edited();
}

std::vector<FilterSeries> SeriesEditor::series() const
{
    std::vector<FilterSeries> all;
    for (const auto& row : m_rows) {
        auto series = row.series;
        takeTyped(series.title, row.title->text().trimmed());
        series.filterText = row.filter->text().toStdString();
        series.filter = row.filter->filter().value_or(series.filter);
        all.push_back(std::move(series));
    }
    return all;
}

QString SeriesEditor::mistake() const
{
    for (const auto& row : m_rows) {
        const auto title = row.title->text().trimmed();
        if (title.isEmpty()) {
            return tr("Give each series of the chart a name.");
        }
        if (row.filter->text().isEmpty()) {
            return tr("The series \"%1\" has no filter.").arg(title);
        }
        if (!row.filter->filter()) {
            return tr("The series \"%1\": %2").arg(title, row.filter->mistake());
        }
    }
    return {};
}

void SeriesEditor::setParameters(const std::vector<PresetParameter>& parameters)
{
    m_parameters = parameters;
    for (const auto& row : m_rows) {
        row.filter->setParameters(parameters);
    }
}

} // namespace trailscope::ui
