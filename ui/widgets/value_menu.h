// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"

#include <QMenu>

namespace trailscope::ui {

//! What can be done with one value of an event, or with what a mark of a chart stands for, wherever it is
//! shown: the same entries everywhere. Says what the user wants; deletes itself when it closes.
class ValueMenu final : public QMenu {
    Q_OBJECT
public:
    //! \a title names what is shown, \a clause finds its events.
    ValueMenu(const QString& title, const Filter& clause, QWidget* parent);

    //! \a value as in the event, not shortened.
    ValueMenu(const Subject& subject, const std::string& value, QWidget* parent);

    //! Entries that lead from the event which holds the value to others: to everything of its user, address,
    //! access key, request or resource, and to what happened half an hour around it, before it and after it.
    //! Reads the archive for the request's id.
    void addEvent(const QueryContext& context, RowId row);

    //! Entries for a piece of time: of the events shown those before it, and those after it.
    void addBeforeAndAfter(const TimeRange& range);

Q_SIGNALS:
    void includeRequested(const trailscope::Filter& clause);
    void excludeRequested(const trailscope::Filter& clause);
    void onlyRequested(const trailscope::Filter& clause);

private:
    void addEverythingOf(Field field, const std::string& value);
    QMenu* addAroundTime(Timestamp time);
    void addAroundOf(QMenu& around, Field field, const std::string& value, Timestamp time);
};

//! `subject: value`, the value taken literally; of a time in ISO 8601 the whole second.
[[nodiscard]] Filter literalFilter(const Subject& subject, const std::string& value);

} // namespace trailscope::ui
