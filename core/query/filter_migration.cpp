// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_migration.h"

#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "core/query/word_pattern.h"

#include <re2/re2.h>

namespace trailscope {

namespace {

//! The text that a pattern matches anywhere, as a regular expression.
std::string expressionOf(std::string_view pattern)
{
    std::string expression = "(?s)";
    std::string literal;
    const auto finish = [&] {
        expression += re2::RE2::QuoteMeta(literal);
        literal.clear();
    };
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        if (c == '*' || c == '?') {
            finish();
            expression += c == '*' ? ".*" : ".";
        } else {
            at += c == '\\' && at + 1 < pattern.size() ? 1U : 0U;
            literal += pattern[at];
        }
    }
    finish();
    return expression;
}

//! Several words without a field are found apart from each other today.
Filter withWordsTogether(Filter filter)
{
    auto& clause = filter.clause;
    const bool isWords = filter.kind == Filter::Kind::Clause && clause.match == Match::Contains
                      && std::holds_alternative<AnyColumn>(clause.subject)
                      && wordsOf(clause.values.front()).size() > 1;
    if (isWords) {
        clause = {AnyColumn{}, Match::Regex, {expressionOf(clause.values.front())}};
    }
    for (auto& child : filter.children) {
        child = withWordsTogether(std::move(child));
    }
    return filter;
}

} // namespace

std::string withEqualSigns(std::string_view text, const std::vector<std::size_t>& colons)
{
    std::string migrated;
    std::size_t done = 0;
    for (const auto colon : colons) {
        migrated += text.substr(done, colon - done);
        migrated += migrated.empty() || migrated.back() == ' ' ? "=" : " =";
        done = colon + 1;
        migrated += done < text.size() && text[done] != ' ' ? " " : "";
    }
    return migrated.append(text.substr(done));
}

std::string migratedFilterText(std::string_view text)
{
    const auto parsed = parseFirstVersion(text);
    if (parsed.filter() == nullptr) {
        return std::string(text);
    }
    const auto filter = withWordsTogether(*parsed.filter());
    auto migrated = withEqualSigns(text, comparingColons(text));
    const auto again = parseFilter(migrated);
    if (again.filter() != nullptr && *again.filter() == filter) {
        return migrated;
    }
    return toText(filter).append(text.substr(textThatIsRead(text).size()));
}

} // namespace trailscope
