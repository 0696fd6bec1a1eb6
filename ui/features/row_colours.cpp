// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/row_colours.h"

#include "core/review/colour_match.h"
#include "core/review/colour_rule_changes.h"
#include "ui/models/event_table_model.h"

#include <memory>
#include <utility>

namespace trailscope::ui {

namespace {

using MatchPtr = std::shared_ptr<const ColourMatch>;

Result<MatchPtr> matchOf(const std::vector<ColourRule>& rules, const QueryContext& context,
                         const std::stop_token& stop)
{
    auto match = ColourMatch::make(rules, context, stop);
    if (!match.ok()) {
        return match.error();
    }
    return std::make_shared<const ColourMatch>(std::move(match).value());
}

} // namespace

RowColours::RowColours(EventTableModel& model, std::filesystem::path file, QObject* parent)
    : QObject(parent), m_model(model), m_file(std::move(file))
{
    auto read = readColourRules(m_file);
    m_rules = std::move(read.rules);
    m_saved = m_rules;
    m_problems = std::move(read.problems);
}

Result<Done> RowColours::setRules(std::vector<ColourRule> rules)
{
    auto saved = changeColourRules(m_file, m_saved, rules);
    m_rules = saved.ok() ? saved.value() : std::move(rules);
    m_saved = saved.ok() ? m_rules : std::move(m_saved);
    m_problems.clear();
    apply();
    return saved.ok() ? Result<Done>(Done{}) : saved.error();
}

void RowColours::setContext(const QueryContext& context)
{
    m_context = context;
    apply();
}

void RowColours::apply()
{
    if (!m_context) {
        return;
    }
    m_job.start([rules = m_rules,
                 context = *m_context](const std::stop_token& stop) { return matchOf(rules, context, stop); },
                [this, store = m_context->store](const Result<MatchPtr>& match) {
                    m_model.setColours(store, match.ok() ? match.value() : nullptr);
                    if (!match.ok()) {
                        Q_EMIT failed(match.error());
                    }
                });
}

} // namespace trailscope::ui
