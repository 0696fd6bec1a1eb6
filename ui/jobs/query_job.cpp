// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/query_job.h"

#include "core/query/implication.h"

#include <utility>

namespace trailscope::ui {

namespace {

bool isSameContext(const QueryContext& a, const QueryContext& b)
{
    return a.store == b.store && a.calendar == b.calendar && a.now == b.now;
}

Result<AnswerPtr> ordered(const Question& question, std::shared_ptr<const RowSet> matches, bool complete,
                          const std::stop_token& stop, std::vector<UnreadFile> unread = {})
{
    auto rows = orderRows(*matches, question.sort, question.context, stop);
    if (!rows.ok()) {
        return rows.error();
    }
    auto answer = std::make_shared<Answer>();
    answer->question = question;
    answer->matches = std::move(matches);
    answer->rows = std::make_shared<const std::vector<RowId>>(std::move(rows).value());
    answer->complete = complete;
    answer->unread = std::move(unread);
    return AnswerPtr(std::move(answer));
}

} // namespace

std::size_t Answer::eventsNotSearched() const noexcept
{
    std::size_t events = 0;
    for (const auto& file : unread) {
        events += file.rows;
    }
    return events;
}

QueryJob::QueryJob(QObject* parent) : QObject(parent)
{
}

Result<AnswerPtr> QueryJob::answer(const Question& question, const AnswerPtr& last, const Tell& tell,
                                   const std::stop_token& stop)
{
    const bool canReuse = last && last->complete && last->unread.empty()
                       && isSameContext(last->question.context, question.context);
    if (canReuse && last->question.filter == question.filter) {
        return ordered(question, last->matches, true, stop);
    }
    RunOptions options;
    if (canReuse && implies(question.filter, last->question.filter)) {
        options.within = last->matches;
    }
    options.onRows = [&](const RowSet& rows) {
        const auto soFar = ordered(question, std::make_shared<const RowSet>(rows), false, stop);
        if (soFar.ok()) {
            tell(soFar.value());
        }
    };
    std::vector<UnreadFile> unread;
    options.onUnread = [&unread](const UnreadFile& file) { unread.push_back(file); };
    auto matches = runFilter(question.filter, question.context, stop, options);
    if (!matches.ok()) {
        return matches.error();
    }
    return ordered(question, std::make_shared<const RowSet>(std::move(matches).value()), true, stop,
                   std::move(unread));
}

void QueryJob::cancel()
{
    ++m_asked;
    m_job.cancel();
}

void QueryJob::ask(Question question, AnswerPtr last)
{
    const auto tell = [this, asked = ++m_asked](AnswerPtr soFar) {
        QMetaObject::invokeMethod(
            this,
            [this, asked, soFar = std::move(soFar)] {
                if (asked == m_asked) {
                    Q_EMIT answered(soFar);
                }
            },
            Qt::QueuedConnection);
    };
    m_job.start([question = std::move(question), last = std::move(last),
                 tell](const std::stop_token& stop) { return answer(question, last, tell, stop); },
                [this](const Result<AnswerPtr>& result) {
                    if (result.ok()) {
                        Q_EMIT answered(result.value());
                    } else if (result.error().code != ErrorCode::Cancelled) {
                        Q_EMIT failed(result.error());
                    }
                });
}

} // namespace trailscope::ui
