// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/week_map.h"
#include "ui/charts/chart_page.h"

#include <optional>

class QComboBox;
class QTableView;

namespace trailscope::ui {

class LatestJob;
class WeekMapModel;

//! Events by weekday and hour in the calendar's zone, off-hours outlined. A click on a cell, or Return on the
//! cells selected, asks for the events there.
class WeekMapView final : public ChartPage {
    Q_OBJECT
public:
    explicit WeekMapView(QWidget* parent = nullptr);
    ~WeekMapView() override;
    Q_DISABLE_COPY_MOVE(WeekMapView)

    [[nodiscard]] QString title() const override;
    void setAnswer(const AnswerPtr& answer) override;
    void paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const override;
    [[nodiscard]] TextTable numbers() const override;

    //! Which events it counts.
    [[nodiscard]] EventKind kind() const;
    void setKind(EventKind kind);

private:
    void createKinds();
    void createMap();
    void count();
    [[nodiscard]] std::optional<WeekCells> selectedCells() const;
    void includeSelected();
    void openMenu(const QPoint& position);

    QueryContext m_context;
    std::shared_ptr<const RowSet> m_rows;
    LatestJob* m_job = nullptr;
    WeekMapModel* m_model = nullptr;
    QComboBox* m_kind = nullptr;
    QTableView* m_map = nullptr;
};

} // namespace trailscope::ui
