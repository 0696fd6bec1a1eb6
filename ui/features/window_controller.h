// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/features/main_actions.h"
#include "ui/session/audit_session.h"
#include "ui/settings/session_settings.h"

#include <QAction>
#include <QObject>

#include <utility>

class QWidget;

namespace trailscope::ui {

class FileChooser;

//! What all features of a window share. Everything must outlive the controllers.
struct WindowParts {
    AuditSession& session;
    const MainActions& actions;
    SessionSettings settings;
    FileChooser& chooser;
    QWidget* window; //!< the parent of the controllers and of the dialogs that they open
};

//! One feature of the window: connects its actions and widgets with the session. A controller doesn't know
//! the window; what else is to happen it says in signals.
class WindowController : public QObject {
    Q_OBJECT
public:
    explicit WindowController(const WindowParts& parts);

Q_SIGNALS:
    //! A sentence that the user should read.
    void noticed(const QString& sentence);

protected:
    [[nodiscard]] AuditSession& session() const noexcept { return m_parts.session; }
    [[nodiscard]] const MainActions& actions() const noexcept { return m_parts.actions; }
    [[nodiscard]] SessionSettings& settings() noexcept { return m_parts.settings; }
    [[nodiscard]] const SessionSettings& settings() const noexcept { return m_parts.settings; }
    [[nodiscard]] FileChooser& chooser() const noexcept { return m_parts.chooser; }
    [[nodiscard]] QWidget* window() const noexcept { return m_parts.window; }

    template<typename Slot>
    void on(QAction* action, Slot slot)
    {
        connect(action, &QAction::triggered, this, std::move(slot));
    }

    //! What is missing from the answer, as leftOutText() says it; empty when nothing is.
    [[nodiscard]] QString missing() const;

    //! Shows \a success, or why it failed.
    void tell(const Result<Done>& done, const QString& success);

private:
    WindowParts m_parts;
};

} // namespace trailscope::ui
