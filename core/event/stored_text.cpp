// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/stored_text.h"

#include <algorithm>
#include <functional>

namespace trailscope {

namespace {

constexpr std::string_view separator = ", ";

//! A length is written in digits of this base, lowest first, each a byte above firstDigit, and ends with
//! lastMark.
constexpr std::size_t base = 7;
constexpr unsigned char firstDigit = 0xF8;
constexpr unsigned char lastMark = 0xFF;

void appendLength(std::size_t length, std::string& into)
{
    for (; length > 0; length /= base) {
        into += static_cast<char>(firstDigit + length % base);
    }
    into += static_cast<char>(lastMark);
}

//! The length that \a marks begin with, and takes it off.
std::size_t takeLength(std::string_view& marks) noexcept
{
    std::size_t length = 0;
    for (std::size_t worth = 1; !marks.empty(); worth *= base) {
        const auto mark = static_cast<unsigned char>(marks.front());
        marks.remove_prefix(1);
        if (mark == lastMark) {
            break;
        }
        length += (mark - firstDigit) * worth;
    }
    return length;
}

} // namespace

std::string_view shownPart(std::string_view storedList) noexcept
{
    while (isStoredList(storedList)) {
        storedList.remove_suffix(1);
    }
    return storedList;
}

std::optional<std::string_view> MemberReader::next() noexcept
{
    if (m_isDone) {
        return std::nullopt;
    }
    m_isDone = m_marks.empty();
    const auto member = m_isDone ? m_shown : m_shown.substr(0, takeLength(m_marks));
    m_shown.remove_prefix(std::min(member.size() + separator.size(), m_shown.size()));
    return member;
}

std::vector<std::string_view> membersOf(std::string_view stored)
{
    std::vector<std::string_view> members;
    MemberReader reader(stored);
    while (const auto member = reader.next()) {
        members.push_back(*member);
    }
    return members;
}

void StoredTextBuilder::clear() noexcept
{
    m_shown.clear();
    m_members.clear();
}

void StoredTextBuilder::add(std::string_view member)
{
    const auto hash = std::hash<std::string_view>()(member);
    if (member.empty() || contains(member, hash)) {
        return;
    }
    m_shown += m_members.empty() ? std::string_view() : separator;
    m_members.push_back({m_shown.size(), member.size(), hash});
    m_shown += member;
}

bool StoredTextBuilder::contains(std::string_view text, std::size_t hash) const noexcept
{
    return std::any_of(m_members.begin(), m_members.end(), [&](const Member& member) {
        return member.hash == hash && std::string_view(m_shown).substr(member.begin, member.size) == text;
    });
}

std::string_view StoredTextBuilder::text()
{
    if (m_members.size() < 2) {
        return m_shown;
    }
    m_stored = m_shown;
    std::for_each(m_members.begin(), m_members.end() - 1,
                  [this](const Member& member) { appendLength(member.size, m_stored); });
    return m_stored;
}

} // namespace trailscope
