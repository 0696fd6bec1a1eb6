// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/help_controller.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/guide_dialog.h"

#include <QApplication>

namespace trailscope::ui {

HelpController::HelpController(const WindowParts& parts) : WindowController(parts)
{
    on(actions().guide, [this] { showGuide(); });
    on(actions().about, [this] { showAbout(); });
    on(actions().aboutQt, [] { QApplication::aboutQt(); });
}

void HelpController::showGuide()
{
    auto* dialog = new GuideDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void HelpController::showAbout()
{
    auto* dialog = new AboutDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace trailscope::ui
