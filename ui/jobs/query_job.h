// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_order.h"
#include "core/query/run_filter.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

#include <memory>
#include <vector>

namespace trailscope::ui {

//! Which events, in which order.
struct Question {
    Filter filter;
    SortKey sort;
    QueryContext context;
};

//! The events that a question asked for. Immutable, shared by all widgets.
struct Answer {
    Question question;
    std::shared_ptr<const RowSet> matches;
    std::shared_ptr<const std::vector<RowId>> rows; //!< the matches in the order asked for
};
using AnswerPtr = std::shared_ptr<const Answer>;

//! Answers questions off the UI thread; the newest one wins.
class QueryJob final : public QObject {
    Q_OBJECT
public:
    explicit QueryJob(QObject* parent = nullptr);

    //! Returns at once. \a last may be null: an earlier answer, whose matches are used again when only the
    //! order differs.
    void ask(Question question, AnswerPtr last);

    [[nodiscard]] bool isRunning() const noexcept { return m_job.isRunning(); }

Q_SIGNALS:
    void answered(const trailscope::ui::AnswerPtr& answer);

    //! The archive can't be read again, or the filter can't be run.
    void failed(const trailscope::Error& error);

private:
    LatestJob m_job;
};

} // namespace trailscope::ui
