// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trailscope::ui {

class EventTableView;
class FindBar;

//! Finds the find bar's text in the shown columns of the event table, on another thread, and walks from hit
//! to hit. The filter stays as it is; when it changes, the search starts anew.
class TableFinder final : public QObject {
    Q_OBJECT
public:
    //! Both must outlive the finder.
    TableFinder(EventTableView& table, FindBar& bar, QObject* parent = nullptr);

    //! To the next hit (1) or the previous one (-1), around the ends; opens the bar when nothing is sought.
    void step(int step);

private:
    enum class After : quint8 { Stay, GoToFirst };

    void seek(const QString& text);
    void search(After after);
    void take(std::vector<std::uint32_t> hits, After after);
    void goTo(std::size_t hit);
    void tell(std::size_t hit, const QString& remark = {});
    [[nodiscard]] std::size_t nextHit(int step) const;

    EventTableView& m_table;
    FindBar& m_bar;
    LatestJob m_job;
    std::vector<Field> m_fields;       //!< that the hits were found in
    std::vector<std::uint32_t> m_hits; //!< positions in the table, ascending
};

} // namespace trailscope::ui
