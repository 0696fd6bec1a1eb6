// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/value_test.h"

#include "core/base/compare.h"
#include "core/base/large_vector.h"
#include "core/base/text.h"
#include "core/base/text_search.h"
#include "core/query/asked_values.h"
#include "core/query/expression.h"
#include "core/query/number_text.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <re2/re2.h>

namespace trailscope {

namespace {

int compareTexts(std::string_view a, std::string_view b) noexcept
{
    const auto common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        const auto left = static_cast<unsigned char>(toLowerAscii(a[i]));
        const auto right = static_cast<unsigned char>(toLowerAscii(b[i]));
        if (left != right) {
            return compare(left, right);
        }
    }
    return compare(a.size(), b.size());
}

//! How the spellings of an address inside IPv6 begin.
std::vector<std::string> addressBeginnings(const IpAddress& address)
{
    std::vector<std::string> beginnings{":", "0"};
    if (!address.isV4 && (address.bytes[0] != 0 || address.bytes[1] != 0)) {
        const auto text = toText(address);
        beginnings.push_back(text.substr(0, text.find(':')));
    }
    return beginnings;
}

//! Is it a field of numbers?
bool isNumericField(const Subject& subject) noexcept
{
    const auto* field = std::get_if<Field>(&subject);
    return field != nullptr && isNumeric(*field);
}

//! Can a bound like `1KB` be meant as a size?
bool mayHaveUnits(const Subject& subject) noexcept
{
    return isNumericField(subject) || std::holds_alternative<RawPath>(subject);
}

//! What a thread looks at before it takes more, and asks whether to stop.
constexpr std::size_t batchTexts = 32'768;

//! Marks the texts of [first, last) that hold what is searched for, and that \a accepts takes as they are
//! stored: searches them all as one long text.
template<typename Accepts>
void markHolding(const Dictionary& dictionary, const TextSearch& search, Code first, Code last,
                 std::vector<std::uint8_t>& matches, Accepts accepts)
{
    const auto texts = dictionary.bytes().substr(0, dictionary.textBegin(last));
    auto code = first;
    for (auto hit = search.find(texts, dictionary.textBegin(first)); hit;) {
        while (dictionary.textBegin(code + 1) <= *hit) {
            ++code;
        }
        const auto end = dictionary.textBegin(code + 1);
        const bool isInside = *hit + search.size() <= end;
        if (isInside && accepts(dictionary.stored(code))) {
            matches[code] = 1;
        }
        hit = search.find(texts, isInside ? end : *hit + 1);
    }
}

} // namespace

std::optional<int> compareValues(std::string_view text, std::string_view bound) noexcept
{
    if (const auto order = compareNumbers(text, bound)) {
        return order;
    }
    const auto value = parseAddress(text);
    const auto limit = parseAddress(bound);
    if (value && limit) {
        return *value < *limit ? -1 : static_cast<int>(*limit < *value);
    }
    const bool isText = !value && !limit && !numberIn(text) && !numberIn(bound);
    return isText ? std::optional(compareTexts(text, bound)) : std::nullopt;
}

Result<ValueTest> ValueTest::make(const Clause& clause)
{
    ValueTest test;
    test.m_match = clause.match;
    test.m_includeLow = clause.includeLow;
    test.m_includeHigh = clause.includeHigh;
    for (const auto& value : askedValues(clause)) {
        if (clause.match == Match::Equal) {
            test.addEqual(clause, value);
        } else if (clause.match == Match::Words) {
            test.m_words.push_back(WordPattern::make(value, WordPattern::Order::Any));
        } else if (clause.match == Match::Phrase) {
            test.m_words.push_back(WordPattern::make(value, WordPattern::Order::Adjacent));
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
            test.m_bounds.push_back(mayHaveUnits(clause.subject) ? plainNumber(value).value_or(value)
                                                                 : value);
        }
    }
    test.gatherTexts();
    const std::size_t boundsNeeded = clause.match == Match::Between ? 2 : 1;
    if (clause.match >= Match::Less && test.m_bounds.size() != boundsNeeded) {
        return Error{ErrorCode::BadFilter, {}, "a comparison lacks its values"};
    }
    return test;
}

void ValueTest::addEqual(const Clause& clause, const std::string& value)
{
    m_patterns.push_back(TextPattern::whole(value));
    if (hasWildcards(value)) {
        return;
    }
    const auto text = literalText(value);
    if (text.find(", ") != std::string::npos) {
        m_shownLists.push_back(TextPattern::whole(value));
    }
    if (const auto address = parseAddress(text)) {
        m_addresses.push_back(*address);
        m_patterns.push_back(TextPattern::whole(toText(*address)));
    } else if (isNumericField(clause.subject)) {
        m_patterns.push_back(TextPattern::whole(plainNumber(text).value_or(text)));
    }
}

void ValueTest::gatherTexts()
{
    constexpr std::size_t few = 8;
    if (m_match != Match::Equal || m_patterns.size() <= few) {
        return;
    }
    auto gathered = std::make_shared<Gathered>();
    for (const auto& pattern : m_patterns) {
        if (const auto text = pattern.text()) {
            gathered->texts.add(*text);
        } else {
            gathered->patterns.push_back(pattern);
        }
    }
    m_gathered = std::move(gathered);
}

bool ValueTest::isLikeAny(std::string_view text) const noexcept
{
    if (m_gathered && m_gathered->texts.contains(text)) {
        return true;
    }
    const auto& patterns = m_gathered ? m_gathered->patterns : m_patterns;
    return std::any_of(patterns.begin(), patterns.end(),
                       [text](const TextPattern& pattern) { return pattern.matches(text); });
}

//! IPv4 addresses have other spellings only inside IPv6.
bool ValueTest::isEqual(std::string_view text) const noexcept
{
    if (isLikeAny(text)) {
        return true;
    }
    const bool mayBeAddress = !m_addresses.empty() && text.find(':') != std::string_view::npos;
    const auto address = mayBeAddress ? parseAddress(text) : std::nullopt;
    return address && std::find(m_addresses.begin(), m_addresses.end(), *address) != m_addresses.end();
}

bool ValueTest::matches(std::string_view text) const noexcept
{
    switch (m_match) {
    case Match::Present:
        return !text.empty();
    case Match::Empty:
        return text.empty();
    case Match::Missing:
        return false;
    case Match::Equal:
        return isEqual(text);
    case Match::Contains:
        return std::any_of(m_patterns.begin(), m_patterns.end(),
                           [text](const TextPattern& pattern) { return pattern.matches(text); });
    case Match::Words:
    case Match::Phrase:
        return std::any_of(m_words.begin(), m_words.end(),
                           [text](const WordPattern& words) { return words.matches(text); });
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

bool ValueTest::matchesStored(std::string_view stored) const noexcept
{
    if (!isStoredList(stored) || seeksWords()) {
        return matches(shownText(stored)); // the members of a list stand apart as words do
    }
    MemberReader members(stored);
    while (const auto member = members.next()) {
        if (matches(*member)) {
            return true;
        }
    }
    return std::any_of(
        m_shownLists.begin(), m_shownLists.end(),
        [shown = shownText(stored)](const TextPattern& pattern) { return pattern.matches(shown); });
}

//! RE2 in a pattern is shared by all copies of it, and threads that ask it wait for each other.
unsigned ValueTest::usefulThreads(std::size_t texts) const
{
    const auto goesThroughRe2 = [](const auto& pattern) { return pattern.goesThroughRe2(); };
    const bool canShare = std::none_of(m_patterns.begin(), m_patterns.end(), goesThroughRe2)
                       && std::none_of(m_words.begin(), m_words.end(), goesThroughRe2);
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
        matches[code] = matchesStored(dictionary.stored(code)) ? 1 : 0;
    }
}

//! Do all plain texts that match have their places in the dictionary?
bool ValueTest::isNarrow(const Dictionary& dictionary) const
{
    const auto begins = [](const TextPattern& pattern) { return !pattern.beginning().empty(); };
    return dictionary.order() == Dictionary::Order::Sorted && !m_patterns.empty()
        && std::all_of(m_patterns.begin(), m_patterns.end(), begins);
}

//! No others can match, but for lists.
std::vector<CodeRange> ValueTest::possibleCodes(const Dictionary& dictionary) const
{
    if (!isNarrow(dictionary)) {
        return {{0, static_cast<Code>(dictionary.size())}};
    }
    std::vector<CodeRange> ranges;
    const auto add = [&](std::string_view beginning) {
        const auto some = textsBeginning(dictionary, beginning);
        ranges.insert(ranges.end(), some.begin(), some.end());
    };
    for (const auto& pattern : m_patterns) {
        add(pattern.beginning());
    }
    for (const auto& address : m_addresses) {
        for (const auto& beginning : addressBeginnings(address)) {
            add(beginning);
        }
    }
    return ranges;
}

std::vector<std::uint8_t> ValueTest::matchingCodes(const Dictionary& dictionary,
                                                   const std::stop_token& stop) const
{
    const auto threads = usefulThreads(dictionary.size());
    const auto sought = needles();
    const bool isOne = sought && sought->texts.size() == 1;
    const auto search = isOne ? std::optional<TextSearch>(sought->texts.front()) : std::nullopt;
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
                               markHolding(dictionary, *search, first, last, matches,
                                           [&](std::string_view stored) {
                                               return (sought->suffice && !isStoredList(stored))
                                                   || tests[worker].matchesStored(stored);
                                           });
                           } else {
                               tests[worker].markMatching(dictionary, first, last, matches);
                           }
                       });
    }
    if (isNarrow(dictionary)) {
        markLists(dictionary, stop, matches);
    }
    return matches;
}

void ValueTest::markLists(const Dictionary& dictionary, const std::stop_token& stop,
                          std::vector<std::uint8_t>& matches) const
{
    const auto lists = dictionary.lists();
    parallelRanges(lists.size(), batchTexts, usefulThreads(lists.size()), stop,
                   [&](unsigned, std::size_t begin, std::size_t end) {
                       for (auto i = begin; i < end; ++i) {
                           matches[lists[i]] = matchesStored(dictionary.stored(lists[i])) ? 1 : 0;
                       }
                   });
}

std::optional<ValueTest::Needles> ValueTest::needles() const
{
    Needles needles{{}, m_words.empty()};
    for (const auto& pattern : m_patterns) {
        if (const auto needle = pattern.needle()) {
            needles.texts.push_back(*needle);
        }
    }
    for (const auto& words : m_words) {
        if (!words.needle().empty()) {
            needles.texts.push_back(words.needle());
        }
    }
    const bool isComplete =
        !needles.texts.empty() && needles.texts.size() == m_patterns.size() + m_words.size();
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
