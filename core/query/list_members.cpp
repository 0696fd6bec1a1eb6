// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/list_members.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace trailscope {

ListMembers::ListMembers(const Dictionary& dictionary)
    : m_dictionary(dictionary), m_lists(dictionary.lists()), m_begins{0}
{
    std::unordered_map<std::string_view, std::vector<std::size_t>> places;
    for (const auto list : m_lists) {
        for (const auto member : trailscope::membersOf(dictionary.stored(list))) {
            places[member].push_back(m_members.size());
            m_members.push_back(0);
        }
        m_begins.push_back(static_cast<std::uint32_t>(m_members.size()));
    }
    const auto give = [&](const std::vector<std::size_t>& some, Code code) {
        std::for_each(some.begin(), some.end(), [&](std::size_t place) { m_members[place] = code; });
    };
    for (Code code = 0; code < dictionary.size() && !places.empty(); ++code) {
        if (const auto found = places.find(dictionary.stored(code)); found != places.end()) {
            give(found->second, code);
            places.erase(found);
        }
    }
    for (const auto& [member, some] : places) {
        give(some, static_cast<Code>(codeCount()));
        m_others.push_back(member);
    }
}

std::span<const Code> ListMembers::membersOf(const Code& code) const noexcept
{
    const auto found = std::lower_bound(m_lists.begin(), m_lists.end(), code);
    const bool isList = found != m_lists.end() && *found == code;
    return isList ? membersAt(static_cast<std::size_t>(found - m_lists.begin())) : std::span(&code, 1);
}

std::vector<Code> ListMembers::ranks() const
{
    std::vector<Code> codes(codeCount());
    std::iota(codes.begin(), codes.end(), Code{0});
    std::stable_sort(codes.begin(), codes.end(), [this](Code a, Code b) { return text(a) < text(b); });
    return ranksOf(codes);
}

} // namespace trailscope
