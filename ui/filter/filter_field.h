// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/review/preset_parameter.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace trailscope::ui {

class FilterEdit;
class FilterMessage;

//! A filter in a form, checked with each letter: green or red, what is wrong underlined and told below, the
//! repair offered by a link and by Alt+Return, as in the filter bar. What stands behind a `|` is a mistake
//! here, as files of presets don't take it.
class FilterField final : public QWidget {
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent = nullptr);

    //! Tells nobody.
    void setText(const QString& text);

    [[nodiscard]] QString text() const;

    //! What the text may refer to as `${id}`; none to begin with. Tells nobody.
    void setParameters(const std::vector<PresetParameter>& parameters);

    //! What is wrong with the text, one sentence; empty when nothing is.
    [[nodiscard]] const QString& mistake() const noexcept { return m_mistake; }

    //! The same of a text that no field shows.
    [[nodiscard]] static QString mistakeIn(const std::string& text,
                                           const std::vector<PresetParameter>& parameters = {});

    //! The filter, with the parameters' values; nothing when the text is wrong.
    [[nodiscard]] const std::optional<Filter>& filter() const noexcept { return m_filter; }

    //! For its object name and its accessible name.
    [[nodiscard]] FilterEdit& edit() noexcept { return *m_edit; }

Q_SIGNALS:
    //! The user changed the text.
    void edited();

private:
    void check();

    FilterEdit* m_edit = nullptr;
    FilterMessage* m_message = nullptr;
    std::vector<PresetParameter> m_parameters;
    QString m_mistake;
    std::optional<Filter> m_filter;
};

} // namespace trailscope::ui
