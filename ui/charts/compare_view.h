// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/period_comparison.h"
#include "ui/charts/chart_page.h"
#include "ui/settings/chart_choices.h"

class QComboBox;
class QTableView;

namespace trailscope::ui {

class CompareChart;
class LatestJob;
class PersonChangeModel;

//! One period beside an earlier one: paired bars of what a review counts, and each user's logins. Both
//! periods are of the filter without its time.
class CompareView final : public ChartPage {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;
    Q_DISABLE_COPY_MOVE(CompareView)

    [[nodiscard]] QString title() const override;
    void setAnswer(const AnswerPtr& answer) override;
    void paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const override;

    //! The measures, then each user's off-hours logins.
    [[nodiscard]] TextTable numbers() const override;

    [[nodiscard]] CompareChoices choices() const;
    void setChoices(const CompareChoices& choices);

    //! Null before the first count.
    [[nodiscard]] const std::shared_ptr<const PeriodComparison>& comparison() const noexcept
    {
        return m_comparison;
    }

private:
    void createChoices();
    void createPeople();
    void openMenu(const QPoint& position);
    void compare();
    void showComparison(const std::shared_ptr<const PeriodComparison>& comparison, const TimeZone& zone);

    AnswerPtr m_answer; //!< null before the first
    LatestJob* m_job = nullptr;
    QComboBox* m_span = nullptr;
    QComboBox* m_earlier = nullptr;
    CompareChart* m_chart = nullptr;
    QTableView* m_people = nullptr;
    PersonChangeModel* m_model = nullptr;
    std::shared_ptr<const PeriodComparison> m_comparison;
    TimeZone m_zone;
};

} // namespace trailscope::ui
