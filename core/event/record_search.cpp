// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_search.h"

#include "core/event/record_at.h"

#include <algorithm>

namespace trailscope {

namespace {

//! An audit event is far below this (CloudTrail: 256 KB), so that a swallowed bracket costs no more.
constexpr std::size_t maxUncertainBytes = std::size_t{1} << 20U;

bool isBetweenRecords(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == '[' || c == ']';
}

} // namespace

std::optional<RecordSearch::Candidate> RecordSearch::next()
{
    if (m_certain) {
        while (m_at < m_text.size() && isBetweenRecords(m_text[m_at])) {
            ++m_at;
        }
        if (m_at >= m_text.size()) {
            return std::nullopt;
        }
        m_last = {m_at, recordAt(m_text, m_at), true};
        return m_last;
    }
    const auto brace = nextBrace();
    if (!brace || m_budget == 0) {
        m_gaveUp = m_budget == 0;
        return std::nullopt;
    }
    m_last = {*brace, recordAt(m_text, *brace, maxUncertainBytes), false};
    m_budget -= std::min(m_budget, m_last.record.empty() ? maxUncertainBytes : m_last.record.size());
    return m_last;
}

void RecordSearch::accept()
{
    m_at = m_last.offset + m_last.record.size();
    m_certain = true;
}

void RecordSearch::reject()
{
    m_at = m_last.offset + 1;
    m_certain = false;
}

std::optional<std::size_t> RecordSearch::nextBrace()
{
    for (auto at = m_text.find('{', m_at); at != std::string_view::npos; at = m_text.find('{', at + 1)) {
        const auto before = at == 0 ? ' ' : m_text[at - 1];
        if (isBetweenRecords(before)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace trailscope
