// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_draft.h"

#include "core/calendar/calendar_file.h"

#include <utility>

namespace trailscope::ui {

CalendarDraft::CalendarDraft(QObject* parent) : QObject(parent), m_saved(calendarJson(m_calendar))
{
}

void CalendarDraft::reset(Calendar calendar)
{
    m_calendar = std::move(calendar);
    markSaved();
    Q_EMIT changed();
}

void CalendarDraft::change(const std::function<void(Calendar&)>& edit)
{
    edit(m_calendar);
    Q_EMIT changed();
}

bool CalendarDraft::isModified() const
{
    return calendarJson(m_calendar) != m_saved;
}

void CalendarDraft::markSaved()
{
    m_saved = calendarJson(m_calendar);
}

} // namespace trailscope::ui
