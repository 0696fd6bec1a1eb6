// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/query_job.h"

namespace trailscope::ui {

namespace {

bool sameMatches(const Question& a, const Question& b)
{
    return a.filter == b.filter && a.context.store == b.context.store
        && a.context.calendar == b.context.calendar && a.context.now == b.context.now;
}

Result<AnswerPtr> answer(const Question& question, const AnswerPtr& last, const std::stop_token& stop)
{
    auto answer = std::make_shared<Answer>();
    answer->question = question;
    if (last && sameMatches(last->question, question)) {
        answer->matches = last->matches;
    } else {
        auto matches = runFilter(question.filter, question.context, stop);
        if (!matches.ok()) {
            return matches.error();
        }
        answer->matches = std::make_shared<const RowSet>(std::move(matches).value());
    }
    auto rows = orderRows(*answer->matches, question.sort, question.context, stop);
    if (!rows.ok()) {
        return rows.error();
    }
    answer->rows = std::make_shared<const std::vector<RowId>>(std::move(rows).value());
    return AnswerPtr(std::move(answer));
}

} // namespace

QueryJob::QueryJob(QObject* parent) : QObject(parent)
{
}

void QueryJob::ask(Question question, AnswerPtr last)
{
    m_job.start([question = std::move(question), last = std::move(last)](
                    const std::stop_token& stop) { return answer(question, last, stop); },
                [this](const Result<AnswerPtr>& result) {
                    if (result.ok()) {
                        Q_EMIT answered(result.value());
                    } else if (result.error().code != ErrorCode::Cancelled) {
                        Q_EMIT failed(result.error());
                    }
                });
}

} // namespace trailscope::ui
