// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_menu.h"

#include "core/query/field_text.h"
#include "core/query/filter_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>

#include <array>
#include <utility>
#include <vector>

namespace trailscope::ui {

namespace {

QString subjectTitle(const Subject& subject)
{
    if (const auto* field = std::get_if<Field>(&subject)) {
        return fieldTitle(*field);
    }
    const auto* raw = std::get_if<RawPath>(&subject);
    return raw != nullptr ? shownText(raw->path) : QString();
}

QString titleOf(const Subject& subject, const std::string& value)
{
    return ValueMenu::tr("%1: %2").arg(subjectTitle(subject),
                                       value.empty() ? ValueMenu::tr("(empty)") : shownText(value));
}

Filter beforeFilter(Timestamp time)
{
    return timeFilter({{0}, time});
}

Filter fromFilter(Timestamp time)
{
    constexpr std::int64_t farFuture = 253'402'300'799; // as far as a year can be written
    return timeFilter({time, {farFuture}});
}

Filter aroundFilter(Timestamp time)
{
    constexpr std::int64_t aroundSeconds = 1'800;
    return timeFilter({{time.seconds - aroundSeconds}, {time.seconds + aroundSeconds + 1}});
}

QString everythingText(Field field)
{
    switch (field) {
    case Field::User:
        return ValueMenu::tr("Everything of this user: %1");
    case Field::Ip:
        return ValueMenu::tr("Everything from this address: %1");
    case Field::AccessKey:
        return ValueMenu::tr("Everything with this access key: %1");
    case Field::Request:
        return ValueMenu::tr("Everything of this request: %1");
    case Field::Resource:
        return ValueMenu::tr("Everything on this resource: %1");
    default:
        return ValueMenu::tr("Everything with this value: %1");
    }
}

} // namespace

Filter literalFilter(const Subject& subject, const std::string& value)
{
    if (const auto* field = std::get_if<Field>(&subject)) {
        const auto time = *field == Field::Time ? parseIso8601(value) : std::nullopt;
        return time ? timeFilter({*time, {time->seconds + 1}}) : valueFilter(*field, value);
    }
    Filter filter = valueFilter(Field::Event, value); // for its escaping; the subject is another
    filter.clause.subject = subject;
    return filter;
}

ValueMenu::ValueMenu(const QString& title, const Filter& clause, QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("valueMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = addAction(
        asMenuText(fontMetrics().elidedText(title, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 50)));
    heading->setEnabled(false);
    addSeparator();
    addAction(tr("&Include"), this, [this, clause] { Q_EMIT includeRequested(clause); });
    addAction(tr("E&xclude"), this, [this, clause] { Q_EMIT excludeRequested(clause); });
    addAction(tr("&Only this"), this, [this, clause] { Q_EMIT onlyRequested(clause); });
    addSeparator();
    addAction(tr("Copy as &filter text"), this,
              [clause] { QGuiApplication::clipboard()->setText(toQString(toText(clause))); });
}

ValueMenu::ValueMenu(const Subject& subject, const std::string& value, QWidget* parent)
    : ValueMenu(titleOf(subject, value), literalFilter(subject, value), parent)
{
    addAction(tr("&Copy value"), this, [value] {
        QGuiApplication::clipboard()->setText(toQString(value));
    })->setEnabled(!value.empty());
}

void ValueMenu::addEvent(const QueryContext& context, RowId row)
{
    constexpr std::array identities{Field::User, Field::Ip, Field::AccessKey, Field::Request,
                                    Field::Resource};
    std::vector<std::pair<Field, std::string>> values;
    for (const auto identity : identities) {
        if (auto value = fieldText(identity, row, context); !value.empty()) {
            values.emplace_back(identity, std::move(value));
        }
    }
    addSeparator();
    for (const auto& [field, value] : values) {
        addEverythingOf(field, value);
    }
    const auto time = context.store->time(row);
    auto* around = addAroundTime(time);
    for (const auto& [field, value] : values) {
        addAroundOf(*around, field, value, time);
    }
}

void ValueMenu::addBeforeAndAfter(const TimeRange& range)
{
    addSeparator();
    addAction(tr("Of these events, those &before it"), this,
              [this, range] { Q_EMIT includeRequested(beforeFilter(range.begin)); });
    addAction(tr("Of these events, those &after it"), this,
              [this, range] { Q_EMIT includeRequested(fromFilter(range.end)); });
}

void ValueMenu::addEverythingOf(Field field, const std::string& value)
{
    const QString shown =
        fontMetrics().elidedText(shownText(value), Qt::ElideMiddle, fontMetrics().averageCharWidth() * 30);
    addAction(everythingText(field).arg(asMenuText(shown)), this,
              [this, clause = valueFilter(field, value)] { Q_EMIT onlyRequested(clause); });
}

QMenu* ValueMenu::addAroundTime(Timestamp time)
{
    auto* around = addMenu(tr("&Around this event"));
    around->addAction(tr("All events within 30 minutes"), this,
                      [this, time] { Q_EMIT onlyRequested(aroundFilter(time)); });
    around->addAction(tr("Of these events, those before it"), this,
                      [this, time] { Q_EMIT includeRequested(beforeFilter(time)); });
    around->addAction(tr("Of these events, those after it"), this,
                      [this, time] { Q_EMIT includeRequested(fromFilter({time.seconds + 1})); });
    return around;
}

void ValueMenu::addAroundOf(QMenu& around, Field field, const std::string& value, Timestamp time)
{
    const QString shown =
        fontMetrics().elidedText(shownText(value), Qt::ElideMiddle, fontMetrics().averageCharWidth() * 30);
    around.addAction(tr("%1 %2 within 30 minutes").arg(fieldTitle(field), asMenuText(shown)), this,
                     [this, clause = both(valueFilter(field, value), aroundFilter(time))] {
                         Q_EMIT onlyRequested(clause);
                     });
}

} // namespace trailscope::ui
