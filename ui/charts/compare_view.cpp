// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_view.h"

#include "ui/charts/bar_plot.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/compare_painter.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/person_change_model.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/text.h"
#include "ui/widgets/value_menu.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace trailscope::ui {

namespace {

QString rateText(const std::optional<double>& rate)
{
    return rate ? QLocale().toString(*rate, 'f', 2) : QString();
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : ChartPage(parent)
    , m_job(new LatestJob(this))
    , m_span(new QComboBox(this))
    , m_earlier(new QComboBox(this))
    , m_chart(new CompareChart(this))
    , m_people(new QTableView(this))
    , m_model(new PersonChangeModel(this))
{
    createPeople();
    auto* bars = new QScrollArea(this);
    bars->setFrameShape(QFrame::NoFrame);
    bars->setBackgroundRole(QPalette::Base);
    bars->setWidgetResizable(true);
    // One that comes as needed lies on the chart: the area sizes what has a height for its width without it.
    bars->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    bars->setWidget(m_chart);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(bars);
    splitter->addWidget(m_people);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({fontMetrics().averageCharWidth() * 90, fontMetrics().averageCharWidth() * 60});
    setChart(splitter);
    createChoices();
    showNumbers(tr("No events to compare."));
}

CompareView::~CompareView() = default;

void CompareView::createChoices()
{
    m_span->setObjectName(QStringLiteral("compareSpan"));
    m_span->addItem(tr("the latest week"), static_cast<int>(ComparedSpan::LatestWeek));
    m_span->addItem(tr("the latest month"), static_cast<int>(ComparedSpan::LatestMonth));
    m_span->addItem(tr("the time in the filter"), static_cast<int>(ComparedSpan::FilterTime));
    m_earlier->setObjectName(QStringLiteral("compareEarlier"));
    m_earlier->addItem(tr("the days before"), static_cast<int>(Earlier::PeriodBefore));
    m_earlier->addItem(tr("the same weekdays before"), static_cast<int>(Earlier::SameWeekdays));
    m_earlier->addItem(tr("the same dates of an earlier month"), static_cast<int>(Earlier::SameDates));
    addControl(tr("Co&mpare:"), m_span);
    addControl(tr("wit&h:"), m_earlier);
    for (auto* choice : {m_span, m_earlier}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &CompareView::compare);
    }
}

void CompareView::createPeople()
{
    m_people->setObjectName(QStringLiteral("comparePeople"));
    m_people->setAccessibleName(tr("Logins of each user in both periods"));
    m_people->setModel(m_model);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setAlternatingRowColors(true);
    m_people->setTabKeyNavigation(false);
    m_people->setWordWrap(false);
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_people->horizontalHeader()->setHighlightSections(false);
    connect(m_people, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT includeRequested(valueFilter(Field::User, m_model->person(index.row()).user));
    });
    m_people->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_people, &QWidget::customContextMenuRequested, this, &CompareView::openMenu);
}

void CompareView::openMenu(const QPoint& position)
{
    const auto index = m_people->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    m_people->setCurrentIndex(index);
    auto* menu = new ValueMenu(Field::User, m_model->person(index.row()).user, this);
    tellWishesOf(*menu);
    menu->popup(m_people->viewport()->mapToGlobal(position));
}

QString CompareView::title() const
{
    return tr("Compare");
}

CompareChoices CompareView::choices() const
{
    return {static_cast<ComparedSpan>(m_span->currentData().toInt()),
            static_cast<Earlier>(m_earlier->currentData().toInt())};
}

void CompareView::setChoices(const CompareChoices& choices)
{
    m_span->setCurrentIndex(m_span->findData(static_cast<int>(choices.span)));
    m_earlier->setCurrentIndex(m_earlier->findData(static_cast<int>(choices.earlier)));
}

void CompareView::setAnswer(const AnswerPtr& answer)
{
    m_answer = answer;
    compare();
}

void CompareView::compare()
{
    if (!m_answer) {
        return;
    }
    const auto& question = m_answer->question;
    m_job->start(
        [question, choices = choices()](const std::stop_token& stop) {
            return comparePeriods(question.filter, choices, question.context, stop);
        },
        [this, zone = question.context.calendar->zone](const auto& found) {
            showComparison(found.ok() && found.value()
                               ? std::make_shared<const PeriodComparison>(*found.value())
                               : nullptr,
                           zone);
            if (!found.ok()) {
                showNumbers(errorSentence(found.error()));
            }
        });
}

void CompareView::showComparison(const std::shared_ptr<const PeriodComparison>& comparison,
                                 const TimeZone& zone)
{
    m_comparison = comparison;
    m_zone = zone;
    if (comparison) {
        m_chart->setComparison(comparison, zone);
        m_model->setComparison(comparison);
        m_people->resizeColumnsToContents();
    }
    showNumbers(comparison ? QString() : tr("No events to compare."));
}

void CompareView::paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const
{
    if (m_comparison) {
        BarPlot bars;
        paintComparison(painter, rect, *m_comparison, m_zone, colors, bars);
    } else {
        painter.fillRect(rect, colors.color(QPalette::Base));
    }
}

TextTable CompareView::numbers() const
{
    TextTable table;
    if (!m_comparison) {
        return table;
    }
    const auto now = formatPeriod(m_comparison->now.range, m_zone);
    const auto before = formatPeriod(m_comparison->before.range, m_zone);
    table.headings = QStringList{tr("What"),
                                 tr("User"),
                                 now,
                                 before,
                                 tr("Rate of %1").arg(now),
                                 tr("Rate of %1").arg(before),
                                 tr("Unit of the rates"),
                                 tr("Change")};
    const auto add = [&table](const ComparedMeasure& measure, const QString& user) {
        table.rows.push_back({measure.title, user, QString::number(measure.now),
                              QString::number(measure.before), rateText(measure.rateNow),
                              rateText(measure.rateBefore), measure.rateUnit, measure.change()});
    };
    for (const auto& measure : measuresOf(*m_comparison)) {
        add(measure, {});
    }
    for (const auto& person : m_comparison->people) {
        add({tr("Logins off-hours"), person.now.logins.offHours, person.before.logins.offHours, {}, {}, {}},
            person.user.empty() ? tr("(empty)") : toQString(person.user));
    }
    return table;
}

} // namespace trailscope::ui
