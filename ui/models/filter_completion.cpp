// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_completion.h"

#include "core/aggregate/top_values.h"
#include "core/query/field_name.h"
#include "core/query/field_values.h"
#include "core/query/filter_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace trailscope::ui {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::FilterCompletion)
};

struct Operator {
    const char* text;
    const char* sample; //!< with %1 and %2 for values, to try whether a field takes it
    const char* hint;
};

constexpr std::array operators{
    Operator{"=", "= %1", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is; * and ? stand for any")},
    Operator{":", ": %1", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "holds the words")},
    Operator{"!=", "!= %1", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is not")},
    Operator{"~", "~ %1", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "contains")},
    Operator{"in (", "in (%1, %2)", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is one of")},
    Operator{"in [", "in [%1, %2]", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "lies between")},
    Operator{"<", "< %1", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is below")},
    Operator{">", "> %1", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is above")},
    Operator{"is null", "is null",
             QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "has no value: missing, empty or null")},
    Operator{"is not null", "is not null", QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is there")},
    Operator{"is missing", "is missing",
             QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is not in the record at all")},
    Operator{"= \"\"", "= \"\"",
             QT_TRANSLATE_NOOP("trailscope::ui::FilterCompletion", "is recorded as empty")},
};

//! Two values that the subject can be compared with, in their order.
std::pair<QString, QString> sampleValues(const Subject& subject)
{
    if (subject == Subject(Field::Time)) {
        return {QStringLiteral("2026"), QStringLiteral("2027")};
    }
    const auto* field = std::get_if<Field>(&subject);
    const auto known = field != nullptr ? knownValues(*field) : std::span<const std::string_view>();
    return known.empty() ? std::pair(QStringLiteral("1"), QStringLiteral("2"))
                         : std::pair(toQString(known.front()), toQString(known.back()));
}

bool takes(const Subject& subject, const Operator& candidate)
{
    const auto [low, high] = sampleValues(subject);
    const auto text = toQString(subjectName(subject)) + u' '
                    + QString::fromLatin1(candidate.sample)
                          .replace(QStringLiteral("%1"), low)
                          .replace(QStringLiteral("%2"), high);
    return parseFilter(text.toStdString()).filter() != nullptr;
}

std::vector<Completion> operatorsFor(const Subject& subject, const QString& typed)
{
    std::vector<Completion> found;
    for (const auto& candidate : operators) {
        const auto text = QString::fromLatin1(candidate.text);
        if (text.startsWith(typed.simplified(), Qt::CaseInsensitive) && takes(subject, candidate)) {
            found.push_back({text, Words::tr(candidate.hint)});
        }
    }
    return found;
}

std::vector<Completion> namesFor(const QString& typed)
{
    std::vector<Completion> starting;
    std::vector<Completion> holding;
    const auto addIf = [&](const QString& name, const QString& title) {
        if (name.startsWith(typed, Qt::CaseInsensitive)) {
            starting.push_back({name + u" ="_s, title});
        } else if (name.contains(typed, Qt::CaseInsensitive) || title.contains(typed, Qt::CaseInsensitive)) {
            holding.push_back({name + u" ="_s, title});
        }
    };
    for (const auto& info : allFields()) {
        addIf(toQString(info.name), fieldTitle(info.field));
    }
    addIf(QStringLiteral("record"), Words::tr("Any text of the whole record"));
    starting.insert(starting.end(), holding.begin(), holding.end());
    return starting;
}

std::vector<Completion> joinersFor(const QString& typed)
{
    std::vector<Completion> found;
    for (const auto& joiner : {Completion{QStringLiteral("and"), Words::tr("both")},
                               Completion{QStringLiteral("or"), Words::tr("either")},
                               Completion{QStringLiteral("and not"), Words::tr("without")}}) {
        if (joiner.text.startsWith(typed, Qt::CaseInsensitive)) {
            found.push_back(joiner);
        }
    }
    if (!typed.isEmpty()) {
        const auto names = namesFor(typed);
        found.insert(found.end(), names.begin(), names.end());
    }
    return found;
}

std::vector<Completion> timesFor(const QString& typed)
{
    std::vector<Completion> found;
    for (const auto& text : {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("last 24h"),
                             QStringLiteral("last 7d"), QStringLiteral("last 30d")}) {
        if (text.startsWith(typed, Qt::CaseInsensitive)) {
            found.push_back({text, {}});
        }
    }
    return found;
}

//! Values that can occur, but do in no event.
void addUnused(Field field, const QString& typed, std::vector<Completion>& found)
{
    for (const auto known : knownValues(field)) {
        const auto text = filterValueText(field, std::string(known));
        const bool isThere = std::ranges::find(found, text, &Completion::text) != found.end();
        if (!isThere && toQString(known).contains(typed, Qt::CaseInsensitive)) {
            found.push_back({text, formatCount(0)});
        }
    }
}

std::vector<Completion> valuesFor(const Subject& subject, const QString& typed, const QueryContext& context,
                                  const std::stop_token& stop)
{
    const auto* known = std::get_if<Field>(&subject);
    if (known == nullptr) {
        return {};
    }
    const auto field = *known;
    const auto storage = fieldInfo(field).storage;
    if (field == Field::Time || !context.store
        || (storage != FieldStorage::Dictionary && storage != FieldStorage::Calendar)) {
        return field == Field::Time ? timesFor(typed) : std::vector<Completion>();
    }
    const auto tops = topValuesHolding(typed.toStdString(), RowSet::all(context.store->layout()), field,
                                       mostCompletions, context, stop);
    if (!tops.ok()) {
        return {};
    }
    std::vector<Completion> found;
    for (const auto& value : tops.value().values) {
        found.push_back({filterValueText(field, value.value), formatCount(value.count)});
    }
    addUnused(field, typed, found);
    return found;
}

} // namespace

CompletionPlace completionPlace(const QString& text, int cursor)
{
    const auto before = text.left(cursor).toStdString();
    const auto place = filterPlaceBehind(before);
    const auto begin = QString::fromStdString(before.substr(0, place.begin)).size();
    return {place.kind, place.subject, toQString(place.typed), static_cast<int>(begin)};
}

QString filterValueText(Field field, const std::string& value)
{
    const auto text = toQString(toText(valueFilter(field, value)));
    return text.mid(static_cast<qsizetype>(fieldName(field).size()) + 3); // behind ` = `
}

std::vector<Completion> completionsAt(const CompletionPlace& place, const QueryContext& context,
                                      const std::stop_token& stop)
{
    std::vector<Completion> found;
    switch (place.kind) {
    case CompletionPlace::Kind::Nothing:
        break;
    case CompletionPlace::Kind::Name:
        found = namesFor(place.typed);
        break;
    case CompletionPlace::Kind::Operator:
        found = operatorsFor(*place.subject, place.typed);
        break;
    case CompletionPlace::Kind::Value:
        found = valuesFor(*place.subject, place.typed, context, stop);
        break;
    case CompletionPlace::Kind::Joiner:
        found = joinersFor(place.typed);
        break;
    }
    found.resize(std::min(found.size(), mostCompletions));
    return found;
}

} // namespace trailscope::ui
