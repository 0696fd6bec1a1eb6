// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/manager_view.h"

#include "core/query/time_scope.h"
#include "core/review/period_comparison.h"
#include "core/review/report_period.h"
#include "ui/base/theme.h"
#include "ui/charts/compare_chart.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/shared_report.h"
#include "ui/report/manager_texts.h"
#include "ui/report/manager_timeline.h"
#include "ui/report/manager_week_map.h"
#include "ui/texts/format.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr std::size_t mostPeople = 30;
constexpr std::size_t mostRootLines = 8;
constexpr std::size_t mostGaps = 20;
constexpr std::size_t mostPresets = 30;
constexpr int tileColumns = 3;
constexpr int betweenParts = 18;

QFont scaled(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

//! The facts as a table of two columns, their texts as they are.
QString factsHtml(const ManagerReport& report)
{
    QString rows;
    for (const auto& fact : managerFacts(report)) {
        rows += QStringLiteral("<tr><td style='padding-right:16px'>%1</td><td>%2</td></tr>")
                    .arg(fact.name.toHtmlEscaped(), fact.value.toHtmlEscaped());
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

//! One figure: a button, so that its events are a click or a key away.
struct ManagerView::Tile {
    QPushButton* button = nullptr;
    QLabel* title = nullptr;
    QLabel* value = nullptr;
    QLabel* comparison = nullptr;
};

ManagerView::ManagerView(QWidget* parent)
    : QWidget(parent)
    , m_job(new LatestJob(this))
    , m_people(new TextTableModel(this))
    , m_presets(new TextTableModel(this))
{
    setFont(scaled(font(), 1.35));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(area);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setSpacing(8);
    createHeader(*layout);
    createTiles(*layout);
    createCharts(*layout);
    createTables(*layout);
    layout->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ManagerView::leaveRequested);
}

ManagerView::~ManagerView() = default;

void ManagerView::createHeader(QVBoxLayout& layout)
{
    m_incomplete = makeText("managerIncomplete", layout);
    m_incomplete->hide();
    auto* title = new QLabel(managerHeading(ManagerPart::Page), this);
    auto large = scaled(font(), 1.6);
    large.setBold(true);
    title->setFont(large);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("managerPeriod"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* periodLabel = new QLabel(tr("&Period:"), this);
    periodLabel->setBuddy(m_period);
    auto* back = new QPushButton(tr("&Back to the events"), this);
    back->setObjectName(QStringLiteral("managerBack"));
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(periodLabel);
    row->addWidget(m_period);
    row->addSpacing(betweenParts);
    row->addWidget(back);
    layout.addLayout(row);
    m_facts = makeText("managerFacts", layout);
    m_facts->setTextFormat(Qt::RichText);
    connect(back, &QPushButton::clicked, this, &ManagerView::leaveRequested);
    connect(m_period, &QComboBox::activated, this, &ManagerView::count);
}

void ManagerView::createTiles(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (std::size_t i = 0; i < managerTileCount; ++i) {
        Tile tile{new QPushButton(this), nullptr, nullptr, nullptr};
        tile.button->setObjectName(QStringLiteral("managerTile%1").arg(i));
        tile.button->setToolTip(tr("Show these events"));
        auto* column = new QVBoxLayout(tile.button);
        column->setContentsMargins(16, 10, 16, 10);
        for (auto** label : {&tile.title, &tile.value, &tile.comparison}) {
            *label = new QLabel(tile.button);
            (*label)->setAttribute(Qt::WA_TransparentForMouseEvents);
            column->addWidget(*label);
        }
        auto large = scaled(font(), 2.0);
        large.setBold(true);
        tile.value->setFont(large);
        tile.value->setForegroundRole(QPalette::WindowText);
        tile.button->setMinimumHeight(column->sizeHint().height());
        connect(tile.button, &QPushButton::clicked, this, [this, i] { requestEvents(i); });
        grid->addWidget(tile.button, static_cast<int>(i) / tileColumns, static_cast<int>(i) % tileColumns);
        m_tiles.push_back(tile);
    }
    layout.addSpacing(betweenParts);
    layout.addLayout(grid);
}

QLabel* ManagerView::addHeading(const QString& text, QVBoxLayout& layout)
{
    auto* label = new QLabel(text, this);
    auto large = scaled(font(), 1.15);
    large.setBold(true);
    label->setFont(large);
    layout.addSpacing(betweenParts);
    layout.addWidget(label);
    return label;
}

void ManagerView::createCharts(QVBoxLayout& layout)
{
    addHeading(managerHeading(ManagerPart::Timeline), layout);
    m_timeline = new ManagerTimeline(this);
    m_timeline->setObjectName(QStringLiteral("managerTimeline"));
    layout.addWidget(m_timeline);
    addHeading(managerHeading(ManagerPart::WeekMap), layout);
    m_week = new ManagerWeekMap(this);
    m_week->setObjectName(QStringLiteral("managerWeekMap"));
    layout.addWidget(m_week);
    m_compareHeading = addHeading(managerHeading(ManagerPart::Comparison), layout);
    m_compare = new CompareChart(this);
    layout.addWidget(m_compare);
}

void ManagerView::createTables(QVBoxLayout& layout)
{
    addHeading(managerHeading(ManagerPart::People), layout);
    layout.addWidget(m_peopleTable = makeTable("managerPeople", *m_people));
    m_peopleTable->setAccessibleName(managerHeading(ManagerPart::People));
    m_peopleNote = makeText("managerPeopleNote", layout);
    addHeading(managerHeading(ManagerPart::RootUse), layout);
    m_root = makeText("managerRoot", layout);
    addHeading(managerHeading(ManagerPart::Presets), layout);
    layout.addWidget(m_presetTable = makeTable("managerPresets", *m_presets));
    m_presetTable->setAccessibleName(managerHeading(ManagerPart::Presets));
    addHeading(managerHeading(ManagerPart::Coverage), layout);
    m_coverage = makeText("managerCoverage", layout);
    addHeading(managerHeading(ManagerPart::Limits), layout);
    m_limits = makeText("managerLimits", layout);
}

QTableView* ManagerView::makeTable(const char* name, TextTableModel& model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(&model);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QLabel* ManagerView::makeText(const char* name, QVBoxLayout& layout)
{
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout.addWidget(label);
    return label;
}

void ManagerView::setArchive(const ReportedArchive& archive, const Filter& filter)
{
    m_archive = archive;
    m_filter = filter;
    const auto& context = m_archive.context;
    fillPeriods(timeScopeOf(filter, context));
    m_isStale = true;
    if (isVisible()) {
        count();
    }
}

void ManagerView::fillPeriods(const std::optional<TimeRange>& scope)
{
    const auto& zone = m_archive.context.calendar->zone;
    const auto held = m_archive.context.store->period().value_or(TimeRange());
    const auto chosen = m_periods.empty() ? TimeRange() : question().period;
    m_periods.clear();
    m_period->clear();
    const auto add = [&](const TimeRange& period, const QString& text) {
        m_periods.push_back(period);
        m_period->addItem(text.arg(formatPeriod(period, zone)));
    };
    if (scope) {
        add(wholeDays(*scope, zone), tr("as filtered: %1"));
    }
    add(wholeDays(held, zone), tr("whole archive: %1"));
    auto months = monthsOf(held, zone);
    std::reverse(months.begin(), months.end());
    for (const auto& month : months) {
        add(month, tr("month: %1"));
    }
    const auto same = std::find(m_periods.begin(), m_periods.end(), chosen);
    m_period->setCurrentIndex(scope || same == m_periods.end() ? 0
                                                               : static_cast<int>(same - m_periods.begin()));
}

ManagerQuestion ManagerView::question() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_period->currentIndex()));
    return {m_periods.empty() ? TimeRange() : m_periods.at(index), m_filter, managerPresets()};
}

void ManagerView::count()
{
    m_isStale = false;
    m_job->start([question = question(), archive = m_archive](
                     const std::stop_token& stop) { return makeSharedReport(question, archive, stop); },
                 [this](const Result<ReportPtr>& report) {
                     if (report.ok()) {
                         showReport(report.value());
                     } else {
                         Q_EMIT failed(report.error());
                     }
                 });
}

void ManagerView::showReport(std::shared_ptr<const ManagerReport> report)
{
    m_report = std::move(report);
    showIncomplete();
    m_facts->setText(factsHtml(*m_report));
    showTiles();
    m_timeline->setReport(m_report);
    m_week->setReport(m_report);
    showComparison();
    m_people->setTable(offHoursTable(*m_report, mostPeople));
    m_presets->setTable(presetTable(*m_report, mostPresets));
    fitHeight(*m_peopleTable);
    fitHeight(*m_presetTable);
    m_peopleNote->setText(offHoursNote(*m_report, mostPeople));
    m_peopleNote->setVisible(!m_peopleNote->text().isEmpty());
    m_root->setText(rootUseLines(*m_report, mostRootLines).join(u'\n'));
    m_coverage->setText(coverageLines(*m_report, mostGaps).join(u'\n'));
    m_limits->setText(limitLines(*m_report).join(u'\n'));
}

void ManagerView::showIncomplete()
{
    const auto text = incompleteText(*m_report);
    m_incomplete->setText(text);
    m_incomplete->setVisible(!text.isEmpty());
    auto colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(Tone::Failure, palette()));
    m_incomplete->setPalette(colors);
}

void ManagerView::showTiles()
{
    const auto tiles = managerTiles(*m_report);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const auto& shown = m_tiles[i];
        shown.title->setText(tiles[i].title);
        shown.value->setText(tiles[i].value);
        shown.comparison->setText(tiles[i].comparison);
        shown.button->setAccessibleName(
            QStringLiteral("%1: %2, %3").arg(tiles[i].title, tiles[i].value, tiles[i].comparison));
        shown.button->setMinimumHeight(shown.button->layout()->sizeHint().height());
        auto colors = palette();
        if (tiles[i].isWarning) {
            colors.setColor(QPalette::WindowText, toneColor(Tone::Failure, palette()));
        }
        shown.value->setPalette(colors);
    }
}

//! Without an earlier period there is nothing to see, and the facts say so.
void ManagerView::showComparison()
{
    const bool isCompared = m_report->summary.compared != ComparedPart::None;
    m_compareHeading->setVisible(isCompared);
    m_compare->setVisible(isCompared);
    m_compare->setComparison({m_report, &m_report->summary.comparison}, m_report->context.calendar->zone);
}

void ManagerView::fitHeight(QTableView& table) const
{
    const int rows = table.model()->rowCount();
    table.setVisible(rows > 0);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height()
                         + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth());
    auto* header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ManagerView::requestEvents(std::size_t tile)
{
    if (m_report != nullptr) {
        const auto& asked = m_report->summary.question;
        const auto filter =
            both(withTimeScope(asked.filter, std::nullopt), managerTiles(*m_report)[tile].events);
        Q_EMIT eventsRequested(withTimeScope(filter, asked.period));
    }
}

void ManagerView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        count();
    }
}

void ManagerView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_report != nullptr) {
        showIncomplete();
        showTiles();
    }
}

} // namespace trailscope::ui
