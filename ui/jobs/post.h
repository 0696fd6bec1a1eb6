// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <new>
#include <thread>

namespace trailscope::ui {

//! Calls \a tell on the thread of \a receiver, from any thread. Where memory ends it waits until there is
//! some again, so that what a thread has found is never lost. The receiver must outlive this call.
template<typename Tell>
void postSurely(QObject& receiver, const Tell& tell) noexcept
{
    constexpr std::chrono::milliseconds untilSomeIsFreed{20};
    for (;;) {
        try {
            QMetaObject::invokeMethod(&receiver, tell, Qt::QueuedConnection);
            return;
        } catch (const std::bad_alloc&) {
            std::this_thread::sleep_for(untilSomeIsFreed);
        }
    }
}

} // namespace trailscope::ui
