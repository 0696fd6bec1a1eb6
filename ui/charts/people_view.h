// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_page.h"

#include <optional>
#include <string>

namespace trailscope::ui {

class LatestJob;
class PeopleChart;
struct PeoplePicture;

//! Who logged in when: a row each user, most off-hours logins first.
class PeopleView final : public ChartPage {
    Q_OBJECT
public:
    explicit PeopleView(QWidget* parent = nullptr);
    ~PeopleView() override;
    Q_DISABLE_COPY_MOVE(PeopleView)

    [[nodiscard]] QString title() const override;
    void setAnswer(const AnswerPtr& answer) override;

    //! As many users from the top as fit, and how many are left out.
    void paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const override;
    [[nodiscard]] TextTable numbers() const override;

private:
    void openMenu(const std::string& user, std::optional<RowId> event, const QPoint& position);

    LatestJob* m_job = nullptr;
    PeopleChart* m_chart = nullptr;
    std::shared_ptr<const PeoplePicture> m_picture; //!< null before the first count
    QueryContext m_asked;                           //!< the newest answer's
    EventStorePtr m_shown;                          //!< the picture's
};

} // namespace trailscope::ui
