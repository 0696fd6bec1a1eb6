// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_order.h"
#include "core/query/run_filter.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
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
    bool complete = true; //!< false: found so far, while raw records are still being read
    std::vector<UnreadFile>
        unread; //!< files that could not be read again: their undecided events are missing
    //! Why the search ended before all records were read, if it did: there may be more events than these.
    std::optional<Error> failure;

    //! How many events could not be decided, as their records could not be read again.
    [[nodiscard]] std::size_t eventsNotSearched() const noexcept;
};
using AnswerPtr = std::shared_ptr<const Answer>;

//! Answers questions off the UI thread; the newest one wins.
class QueryJob final : public QObject {
    Q_OBJECT
public:
    explicit QueryJob(QObject* parent = nullptr);

    //! Returns at once. \a last may be null: an earlier answer, whose matches are used again when only the
    //! order differs, and are all that is looked at when the new filter can only match some of them.
    void ask(Question question, AnswerPtr last);

    //! Neither answered() nor failed() follows for what was asked.
    void cancel();

    [[nodiscard]] bool isRunning() const noexcept { return m_job.isRunning(); }

Q_SIGNALS:
    //! Several times, the last one complete, when raw records have to be read: what was found so far.
    void answered(const trailscope::ui::AnswerPtr& answer);

    //! The archive can't be read again, or the filter can't be run.
    void failed(const trailscope::Error& error);

private:
    using Tell = std::function<void(AnswerPtr)>;

    static Result<AnswerPtr> answer(const Question& question, const AnswerPtr& last, const Tell& tell,
                                    const std::stop_token& stop);

    quint64 m_asked = 0;
    LatestJob m_job;
};

} // namespace trailscope::ui
