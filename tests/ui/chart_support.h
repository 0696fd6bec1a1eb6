// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/made_context.h"
#include "ui/jobs/query_job.h"

#include <QStringList>

#include <initializer_list>

namespace trailscope::ui::test {

//! All that a filter finds, in the order of the store.
[[nodiscard]] inline AnswerPtr answerOf(const QueryContext& context, const Filter& filter = {})
{
    auto answer = std::make_shared<Answer>();
    answer->question = {filter, {}, context};
    answer->matches = std::make_shared<const RowSet>(runFilter(filter, context).value());
    answer->rows = rowList(answer->matches->rows());
    return answer;
}

//! A row of a table, to compare with.
[[nodiscard]] inline QStringList texts(std::initializer_list<const char*> utf8)
{
    QStringList list;
    for (const auto* text : utf8) {
        list += QString::fromUtf8(text);
    }
    return list;
}

} // namespace trailscope::ui::test
