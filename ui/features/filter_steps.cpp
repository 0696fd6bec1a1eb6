// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/filter_steps.h"

#include "core/query/filter_change.h"
#include "core/query/filter_text.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/shown_text.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStringList>

namespace trailscope::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::FilterSteps)
};

constexpr qsizetype longestFilter = 120;
constexpr qsizetype longestInMenu = 60;

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

} // namespace

QString filterSentence(const Filter& filter)
{
    return filter.isEmpty() ? Words::tr("all events") : shortened(shownText(toText(filter)), longestFilter);
}

QString changeSentence(const Filter& before, const Filter& after)
{
    const auto change = changeBetween(before, after);
    QStringList parts;
    for (const auto& part : change.added) {
        parts << QStringLiteral("+ ") + shownText(toText(part));
    }
    for (const auto& part : change.removed) {
        parts << QStringLiteral("\u2212 ") + shownText(toText(part));
    }
    return parts.isEmpty() ? Words::tr("another order")
                           : shortened(parts.join(QStringLiteral("  ")), longestFilter);
}

void fillStepMenu(QMenu& menu, const FilterHistory& history, StepDirection direction,
                  const std::function<void(std::size_t)>& go)
{
    constexpr std::size_t mostSteps = 15;
    const auto& filters = history.filters();
    menu.clear();
    for (std::size_t step = 1; step <= mostSteps; ++step) {
        const bool back = direction == StepDirection::Back;
        const bool exists = back ? step <= history.position() : history.position() + step < filters.size();
        if (!exists) {
            return;
        }
        const auto position = back ? history.position() - step : history.position() + step;
        const auto older = back ? position : position - 1;
        const auto change = shortened(changeSentence(filters[older], filters[older + 1]), longestInMenu);
        const auto filter = shortened(filterSentence(filters[position]), longestInMenu);
        // What follows a tab stands at the right, where menus have their keys.
        menu.addAction(asMenuText(filter) + u'\t' + asMenuText(change), &menu,
                       [go, position] { go(position); });
    }
}

} // namespace trailscope::ui
