// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/people_view.h"

#include "ui/charts/people_chart.h"
#include "ui/jobs/latest_job.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/text.h"
#include "ui/widgets/value_menu.h"

#include <QPainter>

namespace trailscope::ui {

namespace {

//! The marks' legend as a control.
class PeopleLegend final : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 120, fontMetrics().height() + 6};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        PeoplePainter::paintLegend(painter, QRectF(rect()), palette());
    }
};

} // namespace

PeopleView::PeopleView(QWidget* parent)
    : ChartPage(parent), m_job(new LatestJob(this)), m_chart(new PeopleChart(this))
{
    setChart(m_chart);
    addControl(new PeopleLegend(this));
    connect(m_chart, &PeopleChart::eventRequested, this, [this](RowId row) {
        if (m_shown == m_asked.store) { // else the row may be another event by now
            Q_EMIT eventRequested(row);
        }
    });
    connect(m_chart, &PeopleChart::userRequested, this,
            [this](const std::string& user) { Q_EMIT includeRequested(valueFilter(Field::User, user)); });
    connect(m_chart, &PeopleChart::menuRequested, this, &PeopleView::openMenu);
    showNumbers(tr("Nobody logged in."));
}

PeopleView::~PeopleView() = default;

void PeopleView::openMenu(const std::string& user, std::optional<RowId> event, const QPoint& position)
{
    auto* menu = new ValueMenu(Field::User, user, this);
    if (event && m_shown == m_asked.store) {
        menu->addEvent(m_asked, *event);
    }
    tellWishesOf(*menu);
    menu->popup(position);
}

QString PeopleView::title() const
{
    return tr("People");
}

void PeopleView::setAnswer(const AnswerPtr& answer)
{
    using Counted = Result<std::shared_ptr<const PeoplePicture>>;
    m_asked = answer->question.context;
    m_job->start(
        [context = answer->question.context, rows = answer->matches](const std::stop_token& stop) -> Counted {
            auto picture = countPeople(*rows, context, stop);
            if (!picture.ok()) {
                return picture.error();
            }
            return std::make_shared<const PeoplePicture>(std::move(picture).value());
        },
        [this, store = m_asked.store](const Counted& counted) {
            if (!counted.ok()) {
                showNumbers(errorSentence(counted.error()));
                return;
            }
            m_picture = counted.value();
            m_shown = store;
            m_chart->setPicture(m_picture);
            showNumbers(m_picture->people.users.empty() ? tr("Nobody logged in.") : QString());
        });
}

void PeopleView::paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const
{
    painter.fillRect(rect, colors.color(QPalette::Base));
    if (!hasNumbers()) {
        return;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QSizeF line(rect.width(), metrics.height() * 1.5);
    const auto inside = rect.adjusted(0, line.height(), 0, -line.height());
    const PeoplePainter people(*m_picture, inside, metrics, 0);
    people.paint(painter, colors, std::nullopt);
    PeoplePainter::paintLegend(painter, QRectF(rect.topLeft(), line), colors);
    if (const auto count = m_picture->people.users.size(); count > people.fittingRows()) {
        painter.setPen(colors.color(QPalette::Text));
        painter.drawText(
            QRectF(QPointF(rect.left() + 6, inside.bottom()), line), Qt::AlignVCenter,
            tr("%n more user(s) not drawn", nullptr, static_cast<int>(count - people.fittingRows())));
    }
}

TextTable PeopleView::numbers() const
{
    TextTable table;
    table.headings = QStringList{
        tr("User"),  tr("Logins"), tr("Off-hours logins"), tr("Failed logins"), tr("Failed off-hours logins"),
        tr("First"), tr("Last")};
    if (!hasNumbers()) {
        return table;
    }
    for (const auto& user : m_picture->people.users) {
        const auto marks = m_picture->people.marksOf(user);
        const auto& zone = m_picture->calendar->zone;
        table.rows.push_back(
            {user.user.empty() ? tr("(empty)") : toQString(user.user), QString::number(user.counts.logins),
             QString::number(user.counts.offHours), QString::number(user.counts.failed),
             QString::number(user.counts.failedOffHours), formatTimeWithOffset(marks.front().time, zone),
             formatTimeWithOffset(marks.back().time, zone)});
    }
    return table;
}

} // namespace trailscope::ui
