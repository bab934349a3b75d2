# Compiles one snippet and holds the result against its first line.
file(STRINGS ${snippet} first LIMIT_COUNT 1)
string(REGEX REPLACE "^// expect: " "" expected "${first}")
execute_process(
  COMMAND ${compiler} -std=c++20 -fsyntax-only -I ${include} ${snippet}
  RESULT_VARIABLE status
  ERROR_VARIABLE diagnostics)
if(expected STREQUAL "success")
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "must compile, but:\n${diagnostics}")
  endif()
elseif(status EQUAL 0)
  message(FATAL_ERROR "must not compile, but does")
elseif(NOT diagnostics MATCHES "${expected}")
  message(FATAL_ERROR "is refused, but not for '${expected}':\n${diagnostics}")
endif()
