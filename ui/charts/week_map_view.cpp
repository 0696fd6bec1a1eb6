// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/week_map_view.h"

#include "core/query/filter_text.h"
#include "ui/charts/week_map_painter.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/week_map_model.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/widgets/value_menu.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace trailscope::ui {

namespace {

class WeekCellDelegate final : public QStyledItemDelegate {
public:
    WeekCellDelegate(const WeekMapModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->setFont(option.font);
        paintWeekCell(*painter, option.rect, m_model.map(), index.row(), index.column(), option.palette);
        if (option.state.testFlag(QStyle::State_Selected)) {
            auto tint = option.palette.color(QPalette::Highlight);
            painter->setPen(QPen(tint, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }

private:
    const WeekMapModel& m_model;
};

//! The cells with the lines around off-hours over them.
class WeekMapTable final : public QTableView {
public:
    WeekMapTable(const WeekMapModel& model, QWidget* parent) : QTableView(parent), m_model(model) {}

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        painter.setFont(font());
        paintOffHours(painter, grid(), m_model.map(), palette());
    }

private:
    [[nodiscard]] WeekGrid grid() const
    {
        WeekGrid grid;
        for (int hour = 0; hour < m_model.columnCount(); ++hour) {
            const auto left = columnViewportPosition(hour);
            grid.left.at(static_cast<std::size_t>(hour)) = left;
            grid.left.back() = left + columnWidth(hour);
        }
        for (int day = 0; day < m_model.rowCount(); ++day) {
            const auto top = rowViewportPosition(day);
            grid.top.at(static_cast<std::size_t>(day)) = top;
            grid.top.back() = top + rowHeight(day);
        }
        return grid;
    }

    const WeekMapModel& m_model;
};

} // namespace

WeekMapView::WeekMapView(QWidget* parent)
    : ChartPage(parent), m_job(new LatestJob(this)), m_model(new WeekMapModel(this))
{
    createMap();
    createKinds();
    showNumbers(tr("No events to chart."));
}

WeekMapView::~WeekMapView() = default;

void WeekMapView::createKinds()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("weekMapKind"));
    const auto add = [this](const QString& text, EventKind kind) {
        m_kind->addItem(text, static_cast<int>(kind));
    };
    add(tr("all events"), EventKind::All);
    add(tr("logins"), EventKind::Logins);
    add(tr("failed logins"), EventKind::FailedLogins);
    add(tr("errors"), EventKind::Errors);
    add(tr("refused"), EventKind::Denied);
    addControl(tr("Sho&w:"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WeekMapView::count);
}

void WeekMapView::createMap()
{
    m_map = new WeekMapTable(*m_model, this);
    m_map->setObjectName(QStringLiteral("weekMap"));
    m_map->setAccessibleName(tr("Events by weekday and hour"));
    m_map->setModel(m_model);
    m_map->setItemDelegate(new WeekCellDelegate(*m_model, m_map));
    m_map->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_map->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_map->setShowGrid(false);
    m_map->setTabKeyNavigation(false);
    m_map->setCornerButtonEnabled(false);
    for (auto* header : {m_map->horizontalHeader(), m_map->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setMinimumSectionSize(fontMetrics().height());
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    connect(m_map, &QTableView::activated, this, &WeekMapView::includeSelected);
    connect(m_map, &QTableView::clicked, this, &WeekMapView::includeSelected);
    m_map->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_map, &QWidget::customContextMenuRequested, this, &WeekMapView::openMenu);
    setChart(m_map);
}

QString WeekMapView::title() const
{
    return tr("Week map");
}

void WeekMapView::setAnswer(const AnswerPtr& answer)
{
    m_context = answer->question.context;
    m_rows = answer->matches;
    count();
}

EventKind WeekMapView::kind() const
{
    return static_cast<EventKind>(m_kind->currentData().toInt());
}

void WeekMapView::setKind(EventKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void WeekMapView::count()
{
    if (!m_rows) {
        return;
    }
    m_job->start([context = m_context, rows = m_rows,
                  kind = kind()](const std::stop_token&) { return weekMap(*rows, kind, context); },
                 [this](const Result<WeekMap>& map) {
                     if (!map.ok()) {
                         showNumbers(errorSentence(map.error()));
                         return;
                     }
                     m_model->setMap(map.value());
                     showNumbers(map.value().total == 0 ? tr("No events to chart.") : QString());
                 });
}

std::optional<WeekCells> WeekMapView::selectedCells() const
{
    const auto selection = m_map->selectionModel()->selection();
    if (selection.isEmpty()) {
        return std::nullopt;
    }
    const auto& range = selection.front();
    return WeekCells{range.top(), range.bottom(), range.left(), range.right()};
}

void WeekMapView::includeSelected()
{
    if (const auto cells = selectedCells()) {
        Q_EMIT includeRequested(cellFilter(*cells, m_model->map().kind));
    }
}

//! Of the cells selected; a cell beside them is selected first.
void WeekMapView::openMenu(const QPoint& position)
{
    const auto index = m_map->indexAt(position);
    if (index.isValid() && !m_map->selectionModel()->isSelected(index)) {
        m_map->setCurrentIndex(index);
    }
    if (const auto cells = selectedCells()) {
        const auto clause = cellFilter(*cells, m_model->map().kind);
        auto* menu = new ValueMenu(shownText(toText(clause)), clause, this);
        tellWishesOf(*menu);
        menu->popup(m_map->viewport()->mapToGlobal(position));
    }
}

void WeekMapView::paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const
{
    paintWeekMap(painter, rect, m_model->map(), colors);
}

TextTable WeekMapView::numbers() const
{
    TextTable table;
    table.headings += tr("Weekday");
    for (int hour = 0; hour < m_model->columnCount(); ++hour) {
        table.headings += m_model->headerData(hour, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (int weekday = 0; weekday < m_model->rowCount(); ++weekday) {
        QStringList row{weekdayTitle(weekday)};
        for (const auto count : m_model->map().counts.at(static_cast<std::size_t>(weekday))) {
            row += QString::number(count);
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace trailscope::ui
