// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/window_controller.h"

#include "ui/texts/error_text.h"
#include "ui/texts/left_out_text.h"

#include <QWidget>

namespace trailscope::ui {

WindowController::WindowController(const WindowParts& parts) : QObject(parts.window), m_parts(parts)
{
}

QString WindowController::missing() const
{
    return leftOutText(leftOutOf(session().report()), session().answer()->eventsNotSearched());
}

void WindowController::tell(const Result<Done>& done, const QString& success)
{
    Q_EMIT noticed(done.ok() ? success : errorSentence(done.error()));
}

} // namespace trailscope::ui
