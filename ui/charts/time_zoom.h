// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/timeline_counts.h"
#include "core/base/timestamp.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trailscope::ui {

//! Which part of a period is looked at, with the parts before. Each jump is a step that can be undone; slides
//! that follow each other, such as turns of the wheel, are one step together.
class TimeZoom {
public:
    //! The whole period, whose parts can be shown. Parts outside of it are kept for when it grows again.
    void setPeriod(const TimeRange& period) { m_period = period; }

    [[nodiscard]] const TimeRange& period() const noexcept { return m_period; }

    //! What was asked for, be it outside of the period; nothing: the whole.
    [[nodiscard]] const std::optional<TimeRange>& part() const { return m_steps[m_position]; }

    [[nodiscard]] TimeRange shown() const { return partWithin(part(), m_period); }

    [[nodiscard]] bool isZoomed() const { return shown() != m_period; }

    //! Does nothing when the range is what is shown.
    void jumpTo(const TimeRange& range);

    //! Makes the part so many times as long, with \a around in its place; 0.5 looks closer.
    void scale(double factor, Timestamp around);

    //! Moves the part by that share of its length, as far as the period reaches.
    void pan(double share);

    void reset();

    [[nodiscard]] bool canUndo() const noexcept { return m_position > 0; }
    [[nodiscard]] bool canRedo() const noexcept { return m_position + 1 < m_steps.size(); }

    //! Only when possible.
    void undo();
    void redo();

private:
    using Step = std::optional<TimeRange>; //!< nothing: the whole period

    void push(const Step& step);
    void slideTo(const TimeRange& range);

    TimeRange m_period;
    std::vector<Step> m_steps{Step()};
    std::size_t m_position = 0;
    bool m_sliding = false; //!< the current step is a slide
};

} // namespace trailscope::ui
