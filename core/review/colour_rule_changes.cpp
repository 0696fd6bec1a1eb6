// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/colour_rule_changes.h"

#include "core/base/folder_lock.h"

#include <algorithm>
#include <utility>

namespace trailscope {

namespace {

using Rules = std::vector<ColourRule>;

bool isSame(const ColourRule& a, const ColourRule& b)
{
    return a.title == b.title && a.filterText == b.filterText;
}

const ColourRule* findSame(const Rules& rules, const ColourRule& rule)
{
    const auto found = std::ranges::find_if(rules, [&](const ColourRule& one) { return isSame(one, rule); });
    return found == rules.end() ? nullptr : &*found;
}

bool holds(const Rules& rules, const ColourRule& rule)
{
    return std::ranges::find(rules, rule) != rules.end();
}

//! The rules of \a order that \a others hold too.
Rules common(const Rules& order, const Rules& others)
{
    Rules rules;
    std::ranges::copy_if(order, std::back_inserter(rules),
                         [&](const ColourRule& rule) { return findSame(others, rule) != nullptr; });
    return rules;
}

bool areInSameOrder(const Rules& a, const Rules& b)
{
    const auto left = common(a, b);
    const auto right = common(b, a);
    return std::ranges::equal(left, right, isSame);
}

//! What becomes of a rule that I have; nothing: the other window removed it and I left it as it was.
const ColourRule* keptOfMine(const ColourRule& rule, const Rules& base, const Rules& theirs)
{
    if (!holds(base, rule)) {
        return &rule;
    }
    return findSame(theirs, rule);
}

//! Has the other window added or changed it, and is it not among mine anyway?
bool isNewOfTheirs(const ColourRule& rule, const Rules& base, const Rules& mine)
{
    return !holds(base, rule) && findSame(mine, rule) == nullptr;
}

//! Adds each rule of \a order that is among \a wanted and not in the list yet behind the one before it.
void addInOrder(Rules& rules, const Rules& order, const Rules& wanted)
{
    auto at = rules.begin();
    for (const auto& rule : order) {
        const auto there =
            std::ranges::find_if(rules, [&](const ColourRule& one) { return isSame(one, rule); });
        if (there != rules.end()) {
            at = there + 1;
        } else if (const auto* one = findSame(wanted, rule)) {
            at = rules.insert(at, *one) + 1;
        }
    }
}

} // namespace

std::vector<ColourRule> mergeColourRules(const std::vector<ColourRule>& base,
                                         const std::vector<ColourRule>& mine,
                                         const std::vector<ColourRule>& theirs)
{
    if (theirs == base) {
        return mine;
    }
    Rules kept;
    for (const auto& rule : mine) {
        if (const auto* one = keptOfMine(rule, base, theirs)) {
            kept.push_back(*one);
        }
    }
    std::ranges::copy_if(theirs, std::back_inserter(kept),
                         [&](const ColourRule& rule) { return isNewOfTheirs(rule, base, mine); });
    const bool isMyOrder = !areInSameOrder(base, mine);
    Rules merged;
    addInOrder(merged, isMyOrder ? mine : theirs, kept);
    addInOrder(merged, isMyOrder ? theirs : mine, kept);
    return merged;
}

Result<std::vector<ColourRule>> changeColourRules(const std::filesystem::path& file,
                                                  const std::vector<ColourRule>& base,
                                                  const std::vector<ColourRule>& mine)
{
    const auto lock = FolderLock::acquire(file.parent_path());
    if (!lock.ok()) {
        return lock.error();
    }
    const auto read = readColourRules(file);
    const auto unread = std::ranges::find_if(
        read.problems, [](const Error& problem) { return problem.code != ErrorCode::BadPreset; });
    if (unread != read.problems.end()) {
        return *unread;
    }
    const bool hasRules = !read.rules.empty() || read.problems.empty();
    auto merged = hasRules ? mergeColourRules(base, mine, read.rules) : mine;
    const auto saved = saveColourRules(file, merged);
    return saved.ok() ? Result<Rules>(std::move(merged)) : saved.error();
}

} // namespace trailscope
