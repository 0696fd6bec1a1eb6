// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/query/filter.h"

#include <QMenu>

namespace trailscope::ui {

//! What can be done with one value of an event, wherever it is shown: the same entries in the table and in
//! the details. Says what the user wants; deletes itself when it closes.
class ValueMenu final : public QMenu {
    Q_OBJECT
public:
    //! \a value as in the event, not shortened.
    ValueMenu(const Subject& subject, const std::string& value, QWidget* parent);

    //! An entry that leads from an event to all events of the same identity, such as its user. Nothing is
    //! added for an empty value.
    void addEverythingOf(Field field, const std::string& value);

    //! A submenu for what happened around an event: all events within half an hour, and of what is shown
    //! those before and after it. The menu owns it.
    QMenu* addAroundTime(Timestamp time);

    //! An entry in it for the events of the same identity. Nothing is added for an empty value.
    void addAroundOf(QMenu& around, Field field, const std::string& value, Timestamp time);

Q_SIGNALS:
    void includeRequested(const trailscope::Filter& clause);
    void excludeRequested(const trailscope::Filter& clause);
    void onlyRequested(const trailscope::Filter& clause);
};

//! `subject: value`, the value taken literally; of a time in ISO 8601 the whole second.
[[nodiscard]] Filter literalFilter(const Subject& subject, const std::string& value);

} // namespace trailscope::ui
