// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_texts.h"

#include "core/event/record_at.h"

#include <algorithm>

namespace trailscope {

namespace {

//! Does the record that starts at \a begin reach to \a end?
bool reaches(std::string_view fileText, std::size_t begin, std::size_t end) noexcept
{
    const auto record = extentAt(fileText.data() + begin, end - begin);
    return record.empty() || record.size() == end - begin;
}

//! Marks the rows whose records hold the text. After the first hit in a record the search goes on behind it.
void markHits(std::string_view fileText, std::span<const RowPlace> rows, const TextSearch& text,
              std::vector<std::uint8_t>& hits)
{
    std::size_t row = 0;
    for (auto hit = text.find(fileText, rows.front().offset); hit;) {
        while (row + 1 < rows.size() && rows[row + 1].offset <= *hit) {
            ++row;
        }
        if (reaches(fileText, rows[row].offset, *hit + text.size())) {
            hits[row] = 1;
        }
        if (++row == rows.size()) {
            break;
        }
        hit = text.find(fileText, rows[row].offset);
    }
}

} // namespace

RecordTexts::RecordTexts(const Plan& plan) : m_plan(plan)
{
    collect(plan);
}

void RecordTexts::collect(const Plan& plan)
{
    const auto* step = std::get_if<Plan::Record>(&plan.step);
    if (step != nullptr && step->path.empty()) {
        if (const auto needles = step->test->needles()) {
            m_sought.push_back({step, {needles->texts.begin(), needles->texts.end()}, needles->suffice, {}});
        }
    }
    for (const auto& child : plan.children) {
        collect(child);
    }
}

void RecordTexts::search(std::string_view fileText, std::span<const RowPlace> rows)
{
    for (auto& sought : m_sought) {
        sought.hits.assign(rows.size(), 0);
        for (const auto& text : sought.texts) {
            markHits(fileText, rows, text, sought.hits);
        }
    }
    m_escaped.assign(rows.size(), 0);
    if (!m_sought.empty()) {
        markHits(fileText, rows, m_escape, m_escaped);
    }
}

std::optional<bool> RecordTexts::decide(const Plan& plan, std::size_t index) const
{
    switch (plan.kind) {
    case Plan::Kind::Everything:
        return true;
    case Plan::Kind::Nothing:
        return false;
    case Plan::Kind::And:
        return decideAll(plan, index, false);
    case Plan::Kind::Or:
        return decideAll(plan, index, true);
    case Plan::Kind::Not: {
        const auto inner = decide(plan.children.front(), index);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    case Plan::Kind::Step:
        break;
    }
    return decideStep(plan, index);
}

std::optional<bool> RecordTexts::decideAll(const Plan& plan, std::size_t index, bool decisive) const
{
    bool isOpen = false;
    for (const auto& child : plan.children) {
        const auto one = decide(child, index);
        if (one == decisive) {
            return decisive;
        }
        isOpen = isOpen || !one;
    }
    return isOpen ? std::nullopt : std::optional(!decisive);
}

std::optional<bool> RecordTexts::decideStep(const Plan& plan, std::size_t index) const
{
    const auto* step = std::get_if<Plan::Record>(&plan.step);
    const auto found = std::find_if(m_sought.begin(), m_sought.end(),
                                    [step](const Sought& sought) { return sought.step == step; });
    if (found == m_sought.end()) {
        return std::nullopt;
    }
    const bool isHit = found->hits[index] != 0;
    const bool isSure = isHit ? found->suffices : m_escaped[index] == 0;
    return isSure ? std::optional(isHit) : std::nullopt;
}

} // namespace trailscope
