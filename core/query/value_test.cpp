// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/value_test.h"

#include "core/base/large_vector.h"
#include "core/base/text.h"
#include "core/base/text_search.h"
#include "core/query/expression.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <charconv>
#include <re2/re2.h>

namespace trailscope {

namespace {

std::optional<double> numberIn(std::string_view text) noexcept
{
    // from_chars would take "inf" and "nan" too.
    if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos) {
        return std::nullopt;
    }
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

template<typename T>
int order(const T& a, const T& b) noexcept
{
    return a < b ? -1 : static_cast<int>(b < a);
}

int compareTexts(std::string_view a, std::string_view b) noexcept
{
    const auto common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        const auto left = static_cast<unsigned char>(toLowerAscii(a[i]));
        const auto right = static_cast<unsigned char>(toLowerAscii(b[i]));
        if (left != right) {
            return order(left, right);
        }
    }
    return order(a.size(), b.size());
}

//! What a thread looks at before it takes more, and asks whether to stop.
constexpr std::size_t batchTexts = 32'768;

//! Marks the texts of [first, last) that hold what is searched for: searches them all as one long text.
void markHolding(const Dictionary& dictionary, const TextSearch& search, Code first, Code last,
                 std::vector<std::uint8_t>& matches)
{
    const auto texts = dictionary.bytes().substr(0, dictionary.textBegin(last));
    auto code = first;
    for (auto hit = search.find(texts, dictionary.textBegin(first)); hit;) {
        while (dictionary.textBegin(code + 1) <= *hit) {
            ++code;
        }
        const auto end = dictionary.textBegin(code + 1);
        const bool isInside = *hit + search.size() <= end;
        matches[code] = isInside ? 1 : matches[code];
        hit = search.find(texts, isInside ? end : *hit + 1);
    }
}

} // namespace

std::optional<int> compareValues(std::string_view text, std::string_view bound) noexcept
{
    const auto number = numberIn(bound);
    if (!number) {
        return compareTexts(text, bound);
    }
    const auto value = numberIn(text);
    return value ? std::optional(order(*value, *number)) : std::nullopt;
}

Result<ValueTest> ValueTest::make(const Clause& clause)
{
    ValueTest test;
    test.m_match = clause.match;
    test.m_includeLow = clause.includeLow;
    test.m_includeHigh = clause.includeHigh;
    for (const auto& value : clause.values) {
        if (clause.match == Match::Equal) {
            test.m_patterns.push_back(TextPattern::whole(value));
        } else if (clause.match == Match::Contains) {
            test.m_patterns.push_back(TextPattern::anywhere(value));
        } else if (clause.match == Match::Regex) {
            auto expression = compileExpression(value);
            if (!expression.ok()) {
                return expression.error();
            }
            test.m_expressions.push_back(std::move(expression).value());
        } else if (clause.match == Match::Network) {
            const auto network = parseNetwork(value);
            if (!network) {
                return Error{ErrorCode::BadFilter, value, "no network"};
            }
            test.m_networks.push_back(*network);
        } else {
            test.m_bounds.push_back(value);
        }
    }
    const std::size_t boundsNeeded = clause.match == Match::Between ? 2 : 1;
    if (clause.match >= Match::Less && test.m_bounds.size() != boundsNeeded) {
        return Error{ErrorCode::BadFilter, {}, "a comparison lacks its values"};
    }
    return test;
}

bool ValueTest::matches(std::string_view text) const noexcept
{
    switch (m_match) {
    case Match::Present:
        return !text.empty();
    case Match::Equal:
    case Match::Contains:
        return std::any_of(m_patterns.begin(), m_patterns.end(),
                           [text](const TextPattern& pattern) { return pattern.matches(text); });
    case Match::Regex:
        return std::any_of(m_expressions.begin(), m_expressions.end(), [text](const Expression& expression) {
            return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *expression);
        });
    case Match::Network: {
        const auto address = parseAddress(text);
        return address
            && std::any_of(m_networks.begin(), m_networks.end(),
                           [&address](const Network& network) { return network.contains(*address); });
    }
    case Match::Between:
        return !text.empty() && isBetween(text);
    default:
        return !text.empty() && isCompared(text);
    }
}

//! RE2 in a pattern is shared by all copies of it, and threads that ask it wait for each other.
unsigned ValueTest::usefulThreads(std::size_t texts) const
{
    const bool canShare = std::none_of(m_patterns.begin(), m_patterns.end(),
                                       [](const TextPattern& pattern) { return pattern.goesThroughRe2(); });
    return canShare ? threadsFor(rangeCount(texts, batchTexts)) : 1U;
}

//! With regular expressions of its own: threads that ask one of them wait for each other.
ValueTest ValueTest::ownCopy() const
{
    auto copy = *this;
    for (auto& expression : copy.m_expressions) {
        expression = compileExpression(expression->pattern()).value();
    }
    return copy;
}

void ValueTest::markMatching(const Dictionary& dictionary, Code first, Code last,
                             std::vector<std::uint8_t>& matches) const
{
    for (auto code = first; code < last; ++code) {
        matches[code] = this->matches(dictionary.text(code)) ? 1 : 0;
    }
}

//! No others can match.
std::vector<CodeRange> ValueTest::possibleCodes(const Dictionary& dictionary) const
{
    const auto begins = [](const TextPattern& pattern) { return !pattern.beginning().empty(); };
    const bool isNarrow = dictionary.order() == Dictionary::Order::Sorted && !m_patterns.empty()
                       && std::all_of(m_patterns.begin(), m_patterns.end(), begins);
    if (!isNarrow) {
        return {{0, static_cast<Code>(dictionary.size())}};
    }
    std::vector<CodeRange> ranges;
    for (const auto& pattern : m_patterns) {
        const auto some = textsBeginning(dictionary, pattern.beginning());
        ranges.insert(ranges.end(), some.begin(), some.end());
    }
    return ranges;
}

std::vector<std::uint8_t> ValueTest::matchingCodes(const Dictionary& dictionary,
                                                   const std::stop_token& stop) const
{
    const auto threads = usefulThreads(dictionary.size());
    const auto needle = m_patterns.size() == 1 ? m_patterns.front().needle() : std::nullopt;
    const auto search = needle ? std::optional<TextSearch>(*needle) : std::nullopt;
    std::vector<ValueTest> tests{*this};
    while (tests.size() < threads) {
        tests.push_back(ownCopy());
    }
    auto matches = makeLargeVector<std::uint8_t>(dictionary.size());
    for (const auto range : possibleCodes(dictionary)) {
        parallelRanges(range.last - range.first, batchTexts, threads, stop,
                       [&](unsigned worker, std::size_t begin, std::size_t end) {
                           const auto first = range.first + static_cast<Code>(begin);
                           const auto last = range.first + static_cast<Code>(end);
                           if (search) {
                               markHolding(dictionary, *search, first, last, matches);
                           } else {
                               tests[worker].markMatching(dictionary, first, last, matches);
                           }
                       });
    }
    return matches;
}

std::optional<std::vector<std::string_view>> ValueTest::needles() const
{
    std::vector<std::string_view> needles;
    for (const auto& pattern : m_patterns) {
        if (const auto needle = pattern.needle()) {
            needles.push_back(*needle);
        }
    }
    const bool isComplete = !needles.empty() && needles.size() == m_patterns.size();
    return isComplete ? std::optional(std::move(needles)) : std::nullopt;
}

bool ValueTest::isBetween(std::string_view text) const noexcept
{
    const auto low = compareValues(text, m_bounds.front());
    const auto high = compareValues(text, m_bounds.back());
    return low && high && (*low > 0 || (*low == 0 && m_includeLow))
        && (*high < 0 || (*high == 0 && m_includeHigh));
}

bool ValueTest::isCompared(std::string_view text) const noexcept
{
    const auto order = compareValues(text, m_bounds.front());
    if (!order) {
        return false;
    }
    switch (m_match) {
    case Match::Less:
        return *order < 0;
    case Match::LessEqual:
        return *order <= 0;
    case Match::Greater:
        return *order > 0;
    default:
        return *order >= 0;
    }
}

} // namespace trailscope
