// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_place.h"
#include "core/query/query_context.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope::ui {

//! A FilterPlace in the units of Qt's texts.
struct CompletionPlace {
    using Kind = FilterPlace::Kind;

    Kind kind = Kind::Name;
    std::optional<Subject> subject; //!< of Operator and Value
    QString typed;                  //!< without an opening quote
    int begin = 0;                  //!< where what is typed begins in the text, with the quote

    bool operator==(const CompletionPlace&) const = default;
};

//! Where the cursor stands, by what lies before it.
[[nodiscard]] CompletionPlace completionPlace(const QString& text, int cursor);

//! A value as the filter's own text has it: quoted and escaped where it must be.
[[nodiscard]] QString filterValueText(Field field, const std::string& value);

struct Completion {
    QString text; //!< as it is inserted
    QString hint; //!< what it means; of a value how many events have it

    bool operator==(const Completion&) const = default;
};

inline constexpr std::size_t mostCompletions = 50;

//! The best first, at most mostCompletions: values by their number of events, those that begin with what is
//! typed before those that hold it. Blocks: values are counted over all events, a few milliseconds for 20
//! million of them. Empty when stopped.
[[nodiscard]] std::vector<Completion> completionsAt(const CompletionPlace& place, const QueryContext& context,
                                                    const std::stop_token& stop = {});

} // namespace trailscope::ui
