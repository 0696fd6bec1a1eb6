// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/equal_values.h"

#include "core/base/text.h"
#include "core/query/network.h"
#include "core/query/segment_loop.h"
#include "core/query/text_pattern.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace trailscope {

namespace {

constexpr std::size_t mostFoldedByRe2 = 256;

bool isAscii(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool hasOtherLetters(const Dictionary& dictionary) noexcept
{
    return !isAscii(dictionary.bytes());
}

//! The address that the text is, when it may have another spelling.
std::optional<IpAddress> addressInV6(std::string_view text) noexcept
{
    return text.find(':') == std::string_view::npos ? std::nullopt : parseAddress(text);
}

bool areOneAddress(std::string_view a, std::string_view b) noexcept
{
    if (!addressInV6(a) && !addressInV6(b)) {
        return false;
    }
    const auto address = parseAddress(a);
    return address && address == parseAddress(b);
}

//! Gives equal texts one number, from 1.
class EqualNumbers {
public:
    void add(std::string_view text)
    {
        if (isAscii(text)) {
            fold(text);
            m_hasSize[sizeClass(m_folded)] = true;
            m_ascii.intern(m_folded);
        } else if (!findOther(text)) {
            m_others.push_back(TextPattern::whole(escapedText(text)));
        }
    }

    //! 0: no text that was added is equal. Valid once all are.
    [[nodiscard]] Code numberOf(std::string_view text)
    {
        if (!isAscii(text)) {
            const auto other = findOther(text);
            return other ? static_cast<Code>(m_ascii.size() + *other + 1) : 0;
        }
        if (!m_hasSize[sizeClass(text)] && !addressInV6(text)) {
            return 0;
        }
        fold(text);
        const auto code = m_ascii.find(m_folded);
        return code && !text.empty() ? *code + 1 : 0;
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_ascii.size() + m_others.size() + 1; }

    [[nodiscard]] bool hasTooMany() const noexcept { return m_others.size() > mostFoldedByRe2; }

private:
    void fold(std::string_view text)
    {
        if (const auto address = addressInV6(text)) {
            m_folded = toText(*address);
            return;
        }
        m_folded.resize(text.size());
        std::transform(text.begin(), text.end(), m_folded.begin(), [](char c) { return toLowerAscii(c); });
    }

    [[nodiscard]] std::optional<std::size_t> findOther(std::string_view text) const
    {
        const auto found = std::find_if(m_others.begin(), m_others.end(),
                                        [text](const TextPattern& one) { return one.matches(text); });
        return found == m_others.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - m_others.begin()));
    }

    //! Most names are told apart by their length: no need to fold them and to look them up.
    [[nodiscard]] static std::size_t sizeClass(std::string_view text) noexcept
    {
        return std::min(text.size(), sizeClasses - 1);
    }

    static constexpr std::size_t sizeClasses = 256;

    StringTable m_ascii; //!< in lower case
    std::array<bool, sizeClasses> m_hasSize{};
    std::vector<TextPattern> m_others;
    std::string m_folded;
};

//! By code the number of each text.
std::vector<Code> numbersOf(const Dictionary& dictionary, const EqualNumbers& numbers)
{
    constexpr std::size_t batch = 32'768;
    std::vector<Code> all(dictionary.size());
    std::vector<EqualNumbers> workers(threadsFor(rangeCount(all.size(), batch)), numbers);
    parallelRanges(all.size(), batch, static_cast<unsigned>(workers.size()), {},
                   [&](unsigned worker, std::size_t first, std::size_t last) {
                       for (auto code = first; code < last; ++code) {
                           all[code] = workers[worker].numberOf(dictionary.text(static_cast<Code>(code)));
                       }
                   });
    return all;
}

//! Looks the right texts up among the left ones, of which there should be fewer.
std::optional<EqualValues> numbered(const Dictionary& left, const Dictionary& right)
{
    const bool bothHaveOthers = hasOtherLetters(left) && hasOtherLetters(right);
    EqualNumbers numbers;
    for (Code code = 0; code < left.size(); ++code) {
        if (bothHaveOthers || isAscii(left.text(code))) {
            numbers.add(left.text(code));
        }
        if (numbers.hasTooMany()) {
            return std::nullopt;
        }
    }
    EqualValues equal{{}, {}, numbers.size()};
    equal.right = numbersOf(right, numbers);
    std::vector<bool> occurs(equal.numbers);
    for (const auto number : equal.right) {
        occurs[number] = true;
    }
    equal.left = numbersOf(left, numbers);
    for (auto& number : equal.left) {
        number = occurs[number] ? number : 0;
    }
    return equal;
}

//! A field beside itself.
EqualValues sameValues(const Dictionary& dictionary)
{
    EqualValues same{{}, {}, dictionary.size() + 1};
    for (Code code = 0; code < dictionary.size(); ++code) {
        same.left.push_back(dictionary.text(code).empty() ? 0 : code + 1);
    }
    same.right = same.left;
    return same;
}

} // namespace

bool areEqualValues(std::string_view value, std::string_view other)
{
    if (equalsIgnoreCase(value, other) || areOneAddress(value, other)) {
        return true;
    }
    return !isAscii(value) && !isAscii(other) && TextPattern::whole(escapedText(other)).matches(value);
}

std::shared_ptr<const EqualValues> findEqualValues(const Dictionary& left, const Dictionary& right)
{
    if (&left == &right) {
        return std::make_shared<const EqualValues>(sameValues(left));
    }
    if (!left.lists().empty() || !right.lists().empty()) {
        return nullptr;
    }
    const bool isTurned = right.size() < left.size();
    auto equal = isTurned ? numbered(right, left) : numbered(left, right);
    if (equal && isTurned) {
        std::swap(equal->left, equal->right);
    }
    return equal ? std::make_shared<const EqualValues>(std::move(*equal)) : nullptr;
}

} // namespace trailscope
